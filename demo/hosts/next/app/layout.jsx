import 'leave-x-letter/leave-x-letter.css';

export const metadata = { title: 'A page' };

export default function Layout({ children }) {
  return (
    <html lang="nl">
      <body>{children}</body>
    </html>
  );
}
