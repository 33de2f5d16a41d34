import type {} from 'portal-reader/react';
