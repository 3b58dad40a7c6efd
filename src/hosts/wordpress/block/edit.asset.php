<?php
/**
 * What the script of the editor needs, as WordPress wants to know it.
 *
 * @package LeaveXLetter
 */

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
	'version'      => '@version@',
);
