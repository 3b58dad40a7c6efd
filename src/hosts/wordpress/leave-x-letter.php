<?php
/**
 * The plugin: the letter as a block and as shortcodes, and a place where endorsements are received.
 *
 * Plugin Name: Leave X letter
 * Description: The open letter “leave X” in your reader’s language: a block, shortcodes, and a form whose endorsements you approve.
 * Version: @version@
 * Requires at least: 6.1
 * Requires PHP: 8.2
 * License: GPL-2.0-or-later
 * License URI: https://www.gnu.org/licenses/gpl-2.0.html
 * Update URI: false
 * Text Domain: leave-x-letter
 * Domain Path: /languages
 *
 * @package LeaveXLetter
 */

namespace LeaveXLetter;

defined( 'ABSPATH' ) || exit;

/** The version of the package whose files are inside, in a folder of that name. */
const VERSION = '@version@';

/** The file that WordPress knows the plugin by. */
const MAIN_FILE = __FILE__;

spl_autoload_register(
	static function ( string $name ): void {
		if ( ! str_starts_with( $name, __NAMESPACE__ . '\\' ) ) {
			return;
		}
		$short = strtolower( str_replace( '_', '-', substr( $name, strlen( __NAMESPACE__ ) + 1 ) ) );
		require __DIR__ . "/includes/class-{$short}.php";
	}
);

Files::register();
Shortcodes::register();
Block::register();
Settings_Page::register();
Entries::register();
Receiver::register();
Links::register();
Entry_List::register();
Published::register();
Privacy::register();
Tidy::register();

add_action(
	'init',
	static fn() => load_plugin_textdomain( 'leave-x-letter', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' )
);
