import type {} from 'portal-reader/svelte';
