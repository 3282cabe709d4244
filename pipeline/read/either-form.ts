import type { SourceFile, SourceFolder } from '../source.ts';

/** The copy when the folder holds it, and else the agency's own form, there or not. */
export async function formIn(
  folder: SourceFolder,
  forms: { readonly agency: SourceFile; readonly copy: SourceFile },
): Promise<SourceFile> {
  return (await folder.has(forms.copy)) ? forms.copy : forms.agency;
}
