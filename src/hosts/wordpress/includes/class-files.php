<?php
/**
 * The files of the package on a page: the module, the style sheet, the letter as plain HTML.
 *
 * @package LeaveXLetter
 */

namespace LeaveXLetter;

/** They lie in a folder of their version, so that no cache ever mixes two. */
final class Files {

	private const HANDLE = 'leave-x-letter';

	/** Hooks into WordPress. */
	public static function register(): void {
		add_action( 'wp_enqueue_scripts', array( self::class, 'announce' ) );
		add_filter( 'script_loader_tag', array( self::class, 'as_module' ), 10, 3 );
	}

	/**
	 * The address of a file of the package.
	 *
	 * @param string $name Its path in the folder of the version.
	 */
	public static function address( string $name ): string {
		return plugins_url( VERSION . "/{$name}", MAIN_FILE );
	}

	/**
	 * What a file of the package holds.
	 *
	 * @param string $name Its path in the folder of the version.
	 */
	public static function text( string $name ): string {
		$path = plugin_dir_path( MAIN_FILE ) . VERSION . "/{$name}";
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of our own on this disk.
		return is_readable( $path ) ? (string) file_get_contents( $path ) : '';
	}

	/**
	 * What a JSON file of the package holds.
	 *
	 * @param string $name Its path in the folder of the version.
	 */
	public static function json( string $name ): array {
		return json_decode( self::text( $name ), true ) ?? array();
	}

	/** Puts the style sheet of a page that shows the letter into its head: what is only found later ends up at the foot. */
	public static function announce(): void {
		$post = get_post();
		if ( is_singular() && $post && preg_match( '/wp:leave-x-letter\/|\[leave_x_/', $post->post_content ) ) {
			self::enqueue();
		}
	}

	/** Puts the module and the style sheet on the page. Their addresses have no query: the module is one with what it imports. */
	public static function enqueue(): void {
		// phpcs:disable WordPress.WP.EnqueuedResourceParameters.MissingVersion -- The version is in the path.
		wp_enqueue_script( self::HANDLE, self::address( 'embed.js' ), array(), null, true );
		wp_enqueue_style( self::HANDLE, self::address( 'leave-x-letter.css' ), array(), null );
		// phpcs:enable
	}

	/**
	 * Makes our script tag that of a module.
	 *
	 * @param string $tag    The tag.
	 * @param string $handle The name of the script.
	 * @param string $src    Its address.
	 */
	public static function as_module( string $tag, string $handle, string $src ): string {
		return self::HANDLE === $handle
			? wp_get_script_tag(
				array(
					'type' => 'module',
					'src'  => $src,
				)
			)
			: $tag;
	}

	/**
	 * The whole letter as plain HTML, for readers without script.
	 *
	 * @param string $lang The language that is wished for, such as `de-AT`.
	 */
	public static function plain_letter( string $lang ): string {
		$parts = explode( '-', strtolower( str_replace( '_', '-', $lang ) ) );
		$html  = preg_match( '/^[a-z]{2,3}$/', $parts[0] ) ? self::text( "static/{$parts[0]}.html" ) : '';
		// The tag around it is printed with the attributes of this page.
		return preg_replace( '~^<leave-x-letter[^>]*>\s*|\s*</leave-x-letter>\s*$~', '', $html ? $html : self::text( 'static/en.html' ) );
	}
}
