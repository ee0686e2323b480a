import './workers';

import { render as renderHeader } from 'preact';
import { createRoot } from 'react-dom/client';

import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import '../shared/properties.css';
import './page.css';

import { loadExamples } from '../shared/examples';
import { prepareEditor } from './editor';
import { header } from './header';
import { mendMarkup } from './markup';
import { Page } from './page';

const prepared = prepareEditor();
renderHeader(header, document.getElementById('header')!);
const root = document.getElementById('root')!;
const examples = await loadExamples(() => {
  root.textContent = 'The server is loading its graph. This page opens when it is there.';
});
await prepared;
root.textContent = '';
mendMarkup(root);
createRoot(root).render(<Page examples={examples} />);
