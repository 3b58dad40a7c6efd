<?php
/**
 * The block, and its preview in the editor.
 *
 * @package LeaveXLetter
 */

namespace LeaveXLetter;

/** Rendered here, so that it follows the settings and the version. */
final class Block {

	private const PREVIEW = 'leave_x_letter_preview';

	/** What a description says of addresses that authors may not set. */
	private const ELSEWHERE = '/ or (?:at an|with) `https:`(?: address)?/';

	/** Hooks into WordPress. */
	public static function register(): void {
		add_action( 'init', array( self::class, 'register_block' ) );
		// Before the bar of the administrator is made.
		add_action( 'template_redirect', array( self::class, 'preview' ), -1 );
	}

	/** Registers it, with what its side panel has to know. */
	public static function register_block(): void {
		$block = register_block_type(
			plugin_dir_path( MAIN_FILE ) . 'block',
			array(
				'render_callback' => static fn( $given ) => sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), Element::html( $given['element'], $given ) ),
			)
		);
		if ( ! $block ) {
			return;
		}
		$known = array(
			'elements' => self::panels(),
			'preview'  => add_query_arg( self::PREVIEW, '1', home_url( '/' ) ),
		);
		foreach ( $block->editor_script_handles as $handle ) {
			wp_add_inline_script( $handle, 'window.leaveXLetter = ' . wp_json_encode( $known, JSON_HEX_TAG ) . ';', 'before' );
			wp_set_script_translations( $handle, 'leave-x-letter' );
		}
	}

	/** The attributes of each tag, and what the settings say of them. */
	private static function panels(): array {
		$panels = array();
		foreach ( array_keys( Element::all() ) as $tag ) {
			foreach ( Element::for_authors( $tag ) as $name => $shape ) {
				if ( Element::is_address( $name ) ) {
					$shape['description'] = preg_replace( self::ELSEWHERE, '', $shape['description'] );
				}
				$panels[ $tag ][ $name ] = $shape + array( 'site' => Settings::attribute( $tag, $name ) );
			}
		}
		return $panels;
	}

	/** A page with the element alone, in the looks of the theme; only for who can write. */
	public static function preview(): void {
		// phpcs:disable WordPress.Security.NonceVerification.Recommended -- Nothing is changed by it.
		if ( ! isset( $_GET[ self::PREVIEW ] ) || ! current_user_can( 'edit_posts' ) ) {
			return;
		}
		$given = json_decode( (string) wp_unslash( $_GET['attributes'] ?? '' ), true ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- Each value is checked and escaped.
		// phpcs:enable
		$given = is_array( $given ) ? $given : array();
		$html  = Element::html( (string) ( $given['element'] ?? 'leave-x-letter' ), $given );
		add_filter( 'show_admin_bar', '__return_false' );
		remove_action( 'wp_head', '_wp_render_title_tag', 1 );
		nocache_headers();
		?>
<!doctype html>
<html <?php language_attributes(); ?>>
<head><meta charset="<?php bloginfo( 'charset' ); ?>"><meta name="robots" content="noindex"><title><?php esc_html_e( 'Preview', 'leave-x-letter' ); ?></title><?php wp_head(); ?></head>
<body <?php body_class(); ?> inert>
		<?php
		echo $html; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
		wp_footer();
		echo '</body></html>';
		exit;
	}
}
