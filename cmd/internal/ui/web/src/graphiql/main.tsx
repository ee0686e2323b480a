import './workers';

import { render as renderHeader } from 'preact';
import { createRoot } from 'react-dom/client';

import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import '../shared/properties.css';
import './page.css';

import { loadExamples } from '../shared/examples';
import { quietUnicode } from './editor';
import { header } from './header';
import { Page } from './page';

void quietUnicode();
renderHeader(header, document.getElementById('header')!);
const root = document.getElementById('root')!;
const examples = await loadExamples(() => {
  root.textContent = 'The server is loading its graph. This page opens when it is there.';
});
root.textContent = '';
createRoot(root).render(<Page examples={examples} />);
