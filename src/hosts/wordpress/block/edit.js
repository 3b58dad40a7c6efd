/** The block in the editor: a side panel made of the attributes that the element has, and a preview by the site itself. */
(({ blocks, blockEditor, components, element, i18n }, { elements, preview }) => {
  const { createElement: el, useEffect, useState } = element;
  const { __ } = i18n;

  /** `leave-x-letter` is the whole, and the others are its parts. */
  const choices = Object.keys(elements).map((tag) => ({ value: tag, label: `<${tag}>` }));

  /** The control that suits what an attribute can be. */
  function control(name, { type, values, default: usual, site, description }, value, set) {
    const about = { key: name, label: name, help: description.replaceAll('`', '') };
    if (type === 'boolean')
      return el(components.ToggleControl, { ...about, checked: value ?? Boolean(site), onChange: set });
    const unset = site ?? usual ?? '';
    if (values) {
      const options = [
        { value: '', label: `${__('Default', 'leave-x-letter')} ${unset && `(${unset})`}` },
        ...values.filter(Boolean).map((one) => ({ value: one, label: one })),
      ];
      return el(components.SelectControl, {
        ...about,
        options,
        value: value ?? '',
        onChange: (one) => set(one || undefined),
      });
    }
    if (type === 'number') {
      const onChange = (text) => set(text === '' ? undefined : Number(text));
      return el(components.TextControl, { ...about, type: 'number', placeholder: unset, value: value ?? '', onChange });
    }
    const onChange = (text) => set(text || undefined);
    return el(components.TextControl, { ...about, placeholder: unset, value: value ?? '', onChange });
  }

  /** What has not changed for a moment: a preview need not be loaded for each letter that is typed. */
  function useSettled(value) {
    const [settled, setSettled] = useState(value);
    useEffect(() => {
      const timer = setTimeout(() => setSettled(value), 400);
      return () => clearTimeout(timer);
    }, [value]);
    return settled;
  }

  /** A frame, so that neither the editor's styles nor its clicks reach the element. */
  function Preview({ attributes }) {
    const [height, setHeight] = useState(300);
    const src = useSettled(`${preview}&attributes=${encodeURIComponent(JSON.stringify(attributes))}`);
    const onLoad = ({ currentTarget: frame }) => {
      const { body } = frame.contentDocument;
      const { ResizeObserver } = frame.contentWindow;
      new ResizeObserver(() => setHeight(body.scrollHeight)).observe(body);
    };
    const style = { border: 0, display: 'block', height, pointerEvents: 'none', width: '100%' };
    return el('iframe', { src, onLoad, style, tabIndex: -1, title: __('Preview', 'leave-x-letter') });
  }

  function Edit({ attributes, setAttributes }) {
    const controls = Object.entries(elements[attributes.element]).map(([name, shape]) =>
      control(name, shape, attributes[name], (value) => setAttributes({ [name]: value })),
    );
    const tag = el(components.SelectControl, {
      ...{ key: 'element', label: __('What to show', 'leave-x-letter'), options: choices, value: attributes.element },
      onChange: (value) => setAttributes({ element: value }),
    });
    const panel = el(components.PanelBody, { title: __('Settings', 'leave-x-letter') }, tag, ...controls);
    return el(
      'div',
      blockEditor.useBlockProps(),
      el(blockEditor.InspectorControls, null, panel),
      el(Preview, { attributes }),
    );
  }

  blocks.registerBlockType('leave-x-letter/element', { edit: Edit, save: () => null });
})(window.wp, window.leaveXLetter);
