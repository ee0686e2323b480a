import { render } from 'preact';

import '../shared/tokens.css';
import './page.css';

import { Page } from './page';

render(<Page />, document.getElementById('root')!);
