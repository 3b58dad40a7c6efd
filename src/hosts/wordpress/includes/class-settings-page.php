<?php
/**
 * The page of settings.
 *
 * @package LeaveXLetter
 */

namespace LeaveXLetter;

/** Its fields are attributes of the elements, in the words of their documentation. */
final class Settings_Page {

	private const PAGE = 'leave-x-letter';

	/** Hooks into WordPress. */
	public static function register(): void {
		add_action( 'admin_init', array( self::class, 'register_setting' ) );
		add_action(
			'admin_menu',
			static fn() => add_options_page( __( 'Leave X letter', 'leave-x-letter' ), __( 'Leave X letter', 'leave-x-letter' ), 'manage_options', self::PAGE, array( self::class, 'show' ) )
		);
	}

	/** The address of the page. */
	public static function address(): string {
		return admin_url( 'options-general.php?page=' . self::PAGE );
	}

	/** Names the option, and the fields of the page. */
	public static function register_setting(): void {
		register_setting(
			self::PAGE,
			Settings::OPTION,
			array(
				'type'              => 'array',
				'sanitize_callback' => array( self::class, 'read' ),
			)
		);
		foreach ( Settings::sections() as $number => list( $title, $names ) ) {
			add_settings_section( "section-{$number}", $title, '__return_null', self::PAGE );
			foreach ( $names as $name ) {
				add_settings_field( $name, esc_html( $name ), array( self::class, 'field' ), self::PAGE, "section-{$number}", array( 'label_for' => "leave-x-{$name}" ) + compact( 'name' ) );
			}
		}
	}

	/**
	 * What was sent, checked; what cannot be used is told, and what stood there stays.
	 *
	 * @param mixed $sent What was sent.
	 */
	public static function read( mixed $sent ): array {
		$read = array();
		foreach ( array_merge( ...array_column( Settings::sections(), 1 ) ) as $name ) {
			$shape = Settings::shape( $name );
			$value = is_array( $sent ) && is_scalar( $sent[ $name ] ?? null ) ? trim( wp_strip_all_tags( (string) $sent[ $name ], true ) ) : '';
			if ( '' === $value ) {
				continue;
			}
			$fault = self::fault( $name, $shape, $value );
			if ( $fault ) {
				/* translators: 1: the name of a setting, 2: its value, 3: what is wrong with it */
				add_settings_error( Settings::OPTION, $name, sprintf( __( '%1$s = “%2$s” is not used: %3$s', 'leave-x-letter' ), $name, esc_html( $value ), $fault ) );
				$value = (string) Settings::get( $name );
			}
			if ( '' !== $value ) {
				$read[ $name ] = 'boolean' === $shape['type'] ? true : $value;
			}
		}
		self::check_people( $read );
		return $read;
	}

	/**
	 * What is wrong with a value.
	 *
	 * @param string $name  The setting.
	 * @param array  $shape What it can be.
	 * @param string $value Its value.
	 */
	private static function fault( string $name, array $shape, string $value ): string {
		$is_right = match ( true ) {
			isset( $shape['values'] ) => in_array( $value, $shape['values'], true ),
			'number' === $shape['type'] => in_array( $value, array( '1', '2', '3', '4', '5', '6' ), true ),
			in_array( $name, array( 'mailto', 'contact' ), true ) => (bool) is_email( $value ),
			'withdraw' === $name => is_email( $value ) || Address::is_safe( $value ),
			Element::is_address( $name ) => Address::is_safe( $value ),
			default => true,
		};
		return match ( true ) {
			$is_right => '',
			isset( $shape['values'] ) || 'number' === $shape['type'] => __( 'choose one of those that are offered.', 'leave-x-letter' ),
			in_array( $name, array( 'mailto', 'contact' ), true ) => __( 'it must be an e-mail address, such as list@example.org.', 'leave-x-letter' ),
			default => __( 'it must be an address on this site, such as /list.json, or one that starts with https://.', 'leave-x-letter' ),
		};
	}

	/**
	 * Says what the form lacks for people.
	 *
	 * @param array $read The settings.
	 */
	private static function check_people( array $read ): void {
		$needed  = array( 'publisher', 'publication-url', 'contact', 'privacy-url' );
		$missing = array_filter( $needed, static fn( $name ) => ! isset( $read[ $name ] ) );
		if ( get_privacy_policy_url() ) {
			$missing = array_diff( $missing, array( 'privacy-url' ) );
		}
		if ( ! empty( $read['receive'] ) ) {
			$missing = array_diff( $missing, array( 'publisher' ) );
		}
		if ( in_array( $read['who'] ?? '', array( 'people', 'both' ), true ) && $missing ) {
			/* translators: %s: names of settings */
			add_settings_error( Settings::OPTION, 'people', sprintf( __( 'For people, the form also needs %s.', 'leave-x-letter' ), implode( ', ', $missing ) ) );
		}
	}

	/**
	 * Shows a field.
	 *
	 * @param array $about Which one.
	 */
	public static function field( array $about ): void {
		$name  = $about['name'];
		$shape = Settings::shape( $name );
		$value = Settings::get( $name );
		$as    = sprintf( 'id="%s" name="%s" aria-describedby="%1$s-help"', esc_attr( $about['label_for'] ), esc_attr( Settings::OPTION . "[{$name}]" ) );
		// phpcs:disable WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped above.
		if ( 'boolean' === $shape['type'] ) {
			printf( '<input type="checkbox" value="1" %s %s>', $as, checked( $value, true, false ) );
		} elseif ( isset( $shape['values'] ) ) {
			echo "<select {$as}><option value=''></option>";
			foreach ( array_filter( $shape['values'] ) as $one ) {
				printf( '<option %s>%s</option>', selected( $value, $one, false ), esc_html( $one ) );
			}
			echo '</select>';
		} else {
			printf( '<input class="regular-text" type="%s" value="%s" %s>', 'number' === $shape['type'] ? 'number' : 'text', esc_attr( (string) $value ), $as );
		}
		printf( '<p class="description" id="%s-help">%s</p>', esc_attr( $about['label_for'] ), preg_replace( '/`([^`]+)`/', '<code>$1</code>', esc_html( $shape['description'] ?? '' ) ) );
		// phpcs:enable
	}

	/** Shows the page. */
	public static function show(): void {
		echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
		echo '<p>' . esc_html__( 'What you set here holds for every block and shortcode that does not say otherwise. Authors can only use lists and addresses on this site, and cannot change where endorsements go.', 'leave-x-letter' ) . '</p>';
		echo '<form method="post" action="options.php">';
		settings_fields( self::PAGE );
		do_settings_sections( self::PAGE );
		submit_button();
		echo '</form><p>' . wp_kses( Published::link(), array( 'a' => array( 'href' => true ) ) ) . '</p></div>';
	}
}
