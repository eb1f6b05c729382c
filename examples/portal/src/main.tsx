import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Portal } from './portal.js';
import './style.css';

const root = document.getElementById('portal');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Portal />
    </StrictMode>,
  );
