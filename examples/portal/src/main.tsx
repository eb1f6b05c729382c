import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Mishap } from './mishap.js';
import { Portal } from './portal.js';
import './style.css';

const root = document.getElementById('portal');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Mishap>
        <Portal />
      </Mishap>
    </StrictMode>,
  );
