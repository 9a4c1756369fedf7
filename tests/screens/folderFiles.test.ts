import { expect, test } from 'vitest';
import { chosenFolder, droppedFiles } from '../../src/screens/portfolio/folderFiles.ts';

/** A dropped file or folder as a browser gives it. The reader of a folder returns two entries at a time. */
type Fake = { name: string; broken?: true; inside?: Fake[] };

function entryOf({ name, broken, inside }: Fake, above = ''): FileSystemEntry {
  const fullPath = `${above}/${name}`;
  const refuse = (fail: (cause: unknown) => void) => fail(new DOMException('', 'NotFoundError'));
  if (!inside) {
    const file = (done: (file: File) => void, fail: (cause: unknown) => void) =>
      broken ? refuse(fail) : done(new File(['{}'], name));
    return { name, fullPath, isDirectory: false, isFile: true, file } as unknown as FileSystemEntry;
  }
  const createReader = () => {
    const left = inside.map((each) => entryOf(each, fullPath));
    return {
      readEntries: (done: (entries: FileSystemEntry[]) => void, fail: (cause: unknown) => void) =>
        broken ? refuse(fail) : done(left.splice(0, 2)),
    };
  };
  return { name, fullPath, isDirectory: true, isFile: false, createReader } as unknown as FileSystemEntry;
}

const dropped = (...all: Fake[]): DataTransfer =>
  ({
    items: all.map((each) => ({ webkitGetAsEntry: () => entryOf(each) })),
    files: [],
  }) as unknown as DataTransfer;

const places = async (transfer: DataTransfer) => {
  const { files, refused } = await droppedFiles(transfer);
  return {
    files: files.map(({ file, place }) => [file.name, place]),
    refused: refused.map(({ file, why }) => [file, why.key]),
  };
};

test('a folder is read at any depth, but only files that may hold assessments', async () => {
  const deep = { name: 'pagājušais', inside: [{ name: 'a.json' }, { name: 'visi.JSONL' }] };
  const inside = [
    { name: 'a.json' },
    { name: 'b.json' },
    { name: 'c.ndjson' },
    { name: 'piezīmes.docx' },
    deep,
  ];
  expect(await places(dropped({ name: 'ministrija', inside }, { name: 'atsevišķa.txt' }))).toEqual({
    files: [
      ['a.json', 'ministrija/a.json'],
      ['b.json', 'ministrija/b.json'],
      ['c.ndjson', 'ministrija/c.ndjson'],
      ['a.json', 'ministrija/pagājušais/a.json'],
      ['visi.JSONL', 'ministrija/pagājušais/visi.JSONL'],
      ['atsevišķa.txt', 'atsevišķa.txt'],
    ],
    refused: [],
  });
});

test('a file or folder that cannot be opened is reported, and the others are read', async () => {
  const locked = { name: 'slēgta', broken: true as const, inside: [{ name: 'x.json' }] };
  const inside = [{ name: 'a.json', broken: true as const }, { name: 'b.json' }, locked];
  expect(await places(dropped({ name: 'mape', inside }))).toEqual({
    files: [['b.json', 'mape/b.json']],
    refused: [
      ['mape/a.json', 'ui.file.unreadable'],
      ['mape/slēgta', 'ui.file.unreadable'],
    ],
  });
});

test('in a browser without folders, dropped files are read; a chosen folder gives the path of each file', async () => {
  const file = new File(['{}'], 'a.json');
  const plain = { items: [{}], files: [file] } as unknown as DataTransfer;
  expect((await droppedFiles(plain)).files).toEqual([{ file, place: 'a.json' }]);
  const inFolder = new File(['{}'], 'b.json');
  Object.defineProperty(inFolder, 'webkitRelativePath', { value: 'mape/b.json' });
  const other = new File([''], 'c.pdf');
  expect(chosenFolder([inFolder, other, file]).files.map(({ place }) => place)).toEqual([
    'mape/b.json',
    'a.json',
  ]);
});
