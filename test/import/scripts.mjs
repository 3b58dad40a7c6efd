/** Made-up letters in several scripts, each as parts from which every format is written. */

/** @typedef {{ lang: string, title: string, words: string[], sentences: string[], names: string[] }} Script */

/** @type {Script[]} */
export const SCRIPTS = [
  {
    lang: 'fr',
    title: 'Lettre ouverte : des bancs pour le parc',
    words: ['bancs', 'œuvre', 'l’été', 'naïf'],
    sentences: [
      'Nous n’avons pas assez de bancs.',
      'Voilà pourquoi nous écrivons : c’est « urgent ».',
      'L’ombre manque aussi.',
    ],
    names: ['Association Exemple 0042', 'Collectif Exemple 0043'],
  },
  {
    lang: 'el',
    title: 'Ανοιχτή επιστολή για τα παγκάκια',
    words: ['παγκάκια', 'δέντρα', 'σήμερα', 'μαζί'],
    sentences: ['Δεν υπάρχουν αρκετά παγκάκια.', 'Γι’ αυτό γράφουμε σήμερα· είναι «επείγον».', 'Λείπει και η σκιά.'],
    names: ['Παράδειγμα 0042', 'Παράδειγμα 0043'],
  },
  {
    lang: 'uk',
    title: 'Відкритий лист про лавки в парку',
    words: ['лавки', 'п’ять', 'їжак', 'ґанок'],
    sentences: ['У парку замало лавок.', 'Тому ми пишемо: це „терміново“.', 'Бракує й тіні.'],
    names: ['Приклад 0042', 'Приклад 0043'],
  },
  {
    lang: 'ar',
    title: 'رسالة مفتوحة عن المقاعد',
    words: ['مقاعد', 'الظلّ', 'اليوم', 'معًا'],
    sentences: ['لا توجد مقاعد كافية في الحديقة.', 'لذلك نكتب إليكم؛ الأمر «عاجل».', 'والظلّ قليل أيضًا.'],
    names: ['جمعية مثال ٠٠٤٢', 'جمعية مثال ٠٠٤٣'],
  },
  {
    lang: 'he',
    title: 'מכתב גלוי על ספסלים',
    words: ['ספסלים', 'צה״ל', 'היום', 'יחד'],
    sentences: ['אין די ספסלים בפארק.', 'לכן אנו כותבים: זה ״דחוף״.', 'גם הצל חסר.'],
    names: ['עמותת דוגמה 0042', 'עמותת דוגמה 0043'],
  },
  {
    lang: 'ja',
    title: '公園のベンチについての公開書簡',
    words: ['ベンチ', '木陰', '今日', '一緒に'],
    sentences: ['公園にはベンチが足りません。', 'だから私たちは「急ぎ」でお便りします。', '木陰も足りません。'],
    names: ['例の会0042', '例の会0043'],
  },
  {
    lang: 'hi',
    title: 'बेंचों के बारे में खुला पत्र',
    words: ['बेंच', 'छाया', 'आज', 'क्षितिज'],
    sentences: ['पार्क में पर्याप्त बेंच नहीं हैं।', 'इसलिए हम लिख रहे हैं: यह “ज़रूरी” है।', 'छाया भी कम है।'],
    names: ['उदाहरण संस्था 0042', 'उदाहरण संस्था 0043'],
  },
  {
    lang: 'th',
    title: 'จดหมายเปิดผนึกเรื่องม้านั่ง',
    words: ['ม้านั่ง', 'ร่มเงา', 'วันนี้', 'ด้วยกัน'],
    sentences: ['ม้านั่งในสวนมีไม่พอ ๆ กัน.', 'เราจึงเขียนถึงท่าน: เรื่องนี้ “เร่งด่วน”.', 'ร่มเงาก็ไม่พอ.'],
    names: ['สมาคมตัวอย่าง 0042', 'สมาคมตัวอย่าง 0043'],
  },
];

export const LINK = 'https://example.org/a_(b)?c=d&e=f';

/** @param {Script} script */
export const toMarkdown = ({ title, words: [one, two, three, four], sentences, names }) => `---
title: ${JSON.stringify(title)}
date: 2025-03-01
---

**${sentences[0]}**

${sentences[1]} [${one}](<${LINK}>) *${two}* **${three}**\\
${four} [*${one} ${two}*][site]

[site]: https://example.org/site

## ${two}

- ${names[0]}
- ${names[1]}

  ${sentences[2]}

> ${sentences[0]} **${one}**

---

### ${three}

1. ${names[0]}
2. ${names[1]}
`;

/** @param {Script} script */
export const toHtml = ({ title, words: [one, two, three, four], sentences, names }) => `<h1>${title}</h1>
<p><strong>${sentences[0]}</strong></p>
<p>${sentences[1]} <a href="${LINK.replaceAll('&', '&amp;')}">${one}</a> <em>${two}</em> <b>${three} </b><br>
${four} <a href="https://example.org/site"><i>${one} ${two}</i></a><!-- hidden --></p>
<h3>${two}</h3>
<ul><li>${names[0]}</li><li><p>${names[1]}</p><p>${sentences[2]}</p></li></ul>
<blockquote>${sentences[0]} <strong>${one}</strong></blockquote>
<hr>
<h4>${three}</h4>
<ol><li>${names[0]}</li><li>${names[1]}</li></ol>
`;
