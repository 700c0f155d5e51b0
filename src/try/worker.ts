import 'astro-verbatim/worker';
