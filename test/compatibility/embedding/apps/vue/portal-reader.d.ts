import type {} from 'portal-reader/vue';
