import { SingleBar } from 'cli-progress';

/** Told how the download goes. */
export interface DownloadProgress {
  /** The turn of a file has come. */
  begin(file: string, position: number, count: number): void;
  /** How much of the file is here. */
  received(bytes: number): void;
  /** Why the file is tried again. */
  again(reason: string): void;
  /** The file is whole and in its place. */
  end(how: 'fetched' | 'in the cache already', bytes: number): void;
  /** What whoever runs the pipeline should know, in whole sentences. */
  note(sentence: string): void;
  /** All is done, or stopped. */
  stop(): void;
}

/** Where progress is written: a terminal, or anything that takes text. */
export interface ProgressOutput {
  write(text: string): unknown;
}

/** A bar on a terminal, and one line a file elsewhere. */
export function progressOn(output: NodeJS.WriteStream): DownloadProgress {
  return output.isTTY ? progressBar(output) : progressLines(output);
}

/** One line a file, a reason and a note. */
export function progressLines(output: ProgressOutput): DownloadProgress {
  let turn = '';
  const line = (text: string) => output.write(`${text}\n`);
  return {
    begin(file, position, count) {
      turn = `${position} of ${count}: ${file}`;
    },
    received() {
      // A line a file is enough.
    },
    again: (reason) => line(`Once more: ${reason}`),
    end: (how, bytes) => line(`${turn}, ${sizeOf(bytes)}, ${how}`),
    note: line,
    stop() {
      // Every line is written already.
    },
  };
}

/** One bar over all files. Notes wait until it is done, so that they don't tear it. */
function progressBar(output: NodeJS.WriteStream): DownloadProgress {
  const notes: string[] = [];
  const bar = new SingleBar({
    format: '{bar} {value} of {total}  {file}  {state}',
    stream: output,
    clearOnComplete: true,
    linewrap: false,
  });
  return {
    begin(file, position, count) {
      const payload = { file, state: '' };
      if (position === 1) bar.start(count, 0, payload);
      else bar.update(position - 1, payload);
    },
    received: (bytes) => {
      bar.update({ state: sizeOf(bytes) });
    },
    again: (reason) => {
      bar.update({ state: `once more: ${reason}` });
    },
    end: (how, bytes) => {
      bar.increment(1, { state: `${sizeOf(bytes)}, ${how}` });
    },
    note: (sentence) => {
      notes.push(sentence);
    },
    stop() {
      bar.stop();
      notes.forEach((sentence) => output.write(`${sentence}\n`));
    },
  };
}

function sizeOf(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
