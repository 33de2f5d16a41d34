import {useState} from 'react';
import {Article} from './article.js';

export function App() {
  const [there, setThere] = useState(true);
  const [source, setSource] = useState('Báo Yên Bái');
  const [shown, setShown] = useState('vi');
  const [scale, setScale] = useState(1);
  return (
    <>
      <button onClick={() => setSource('Báo Lào Cai')}>Đổi nguồn</button>
      <button onClick={() => setThere(!there)}>Gỡ hoặc đặt lại</button>
      <output>{`${shown} ${scale}`}</output>
      {there && (
        <>
          <reader-hotline-banner>
            <a href="tel:+842163818555">02163.818.555</a>
          </reader-hotline-banner>
          <reader-language-toggle languages="vi en" />
          <main>
            <Article source={source} onShown={setShown} onScale={setScale} />
          </main>
        </>
      )}
    </>
  );
}
