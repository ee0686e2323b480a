import './workers';

import { createRoot } from 'react-dom/client';

import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './page.css';

import { loadExamples } from '../shared/examples';
import { quietUnicode } from './editor';
import { Page } from './page';

void quietUnicode();
const examples = await loadExamples();
createRoot(document.getElementById('root')!).render(<Page examples={examples} />);
