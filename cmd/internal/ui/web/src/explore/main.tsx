import { render } from 'preact';

import '../shared/tokens.css';
import './page.css';

import { Page } from './page';
import { openStore } from './store';

render(<Page store={openStore()} />, document.getElementById('root')!);
