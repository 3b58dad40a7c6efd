import 'leave-x-letter';
import 'leave-x-letter/leave-x-letter.css';

const petition = document.querySelector('leave-x-petition');
document.getElementById('change').addEventListener('click', () => {
  petition.lang = 'de';
});
petition.addEventListener('leave-x-sign', (event) => {
  event.preventDefault();
  document.getElementById('signed').textContent = event.detail.url;
});
