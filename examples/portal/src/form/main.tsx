import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BuyersForm } from './buyers-form.js';
import '../style.css';
import './form.css';

const root = document.getElementById('form');
if (root)
  createRoot(root).render(
    <StrictMode>
      <BuyersForm />
    </StrictMode>,
  );
