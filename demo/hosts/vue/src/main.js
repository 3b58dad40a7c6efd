import { createSSRApp } from 'vue';
import Prerendered from './Prerendered.vue';

// Vue finds the same HTML as the server, before the tags are registered
const letter = document.getElementById('letter').innerHTML;
createSSRApp(Prerendered, { letter }).mount('#app');
import('leave-x-letter');
