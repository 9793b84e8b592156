import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useStyles } from '../addin/taskpane/styles.js';
import type { FixFile } from './fix-file.js';

/** The browser has begun to save the file by then; the address may go. */
const KEPT_MS = 10_000;

/** Offers a file that does what the steps say. It is made here and saved by the browser: nothing is sent. */
export function FixFileOffer({ file }: { readonly file: FixFile }): ReactElement {
  const shared = useStyles();
  return (
    <div className={shared.column}>
      <h3 className={shared.heading}>Or let a file do it</h3>
      <p className={shared.text}>{file.use}</p>
      <div className={shared.row}>
        <Button onClick={() => save(file)}>Save {file.name}</Button>
      </div>
    </div>
  );
}

function save({ name, contentType, content }: FixFile): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(content)], { type: contentType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
