import type { SourceFile, SourceFolder } from '../source.ts';

/** The copy when the folder holds it, and else the agency's own form, there or not. */
export async function formIn(
  folder: SourceFolder,
  forms: { readonly agency: SourceFile; readonly copy: SourceFile },
): Promise<SourceFile> {
  return (await folder.has(forms.copy)) ? forms.copy : forms.agency;
}

/** The agency's own form when the folder holds it, because it says more, and else the copy. */
export async function fullerFormIn<Form extends { readonly file: SourceFile }>(
  folder: SourceFolder,
  forms: { readonly agency: Form; readonly copy: Form },
): Promise<Form> {
  if (await folder.has(forms.agency.file)) return forms.agency;
  return (await folder.has(forms.copy.file)) ? forms.copy : forms.agency;
}
