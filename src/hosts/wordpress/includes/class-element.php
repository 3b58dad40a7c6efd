<?php
/**
 * A tag as HTML: which attributes it has, who may set them, and what stands inside it.
 *
 * @package LeaveXLetter
 */

namespace LeaveXLetter;

/** Blocks and shortcodes alike are made here. */
final class Element {

	/** What would show a stranger’s words as the site’s, or send to a stranger what readers type: authors do not say it, the settings do. */
	private const OF_THE_HOST = '/^(?:action|mailto|contribute-url|follow-src|representatives-src|publisher|publication-url|contact|withdraw|privacy-url)$/';

	/** What is loaded, and where readers are sent: for authors, on this site alone. */
	private const ADDRESS = '/(?:^|-)(?:src|url)$|^language-links$/';

	/** What is not in the plain letter: where one of these is set, it would tell another story. */
	private const OTHER_STORY = array( 'locales-src', 'campaign-src', 'petition-url', 'petition' );

	/** The tags and their attributes, as the package’s manifest has them. */
	public static function all(): array {
		static $all;
		$all ??= Files::json( 'attributes.json' );
		return $all;
	}

	/**
	 * The attributes of a tag that an author may set.
	 *
	 * @param string $tag The tag.
	 */
	public static function for_authors( string $tag ): array {
		return array_filter( self::all()[ $tag ] ?? array(), static fn( $name ) => ! preg_match( self::OF_THE_HOST, $name ), ARRAY_FILTER_USE_KEY );
	}

	/**
	 * Whether an address needs to be checked, by the name of its attribute.
	 *
	 * @param string $name The attribute.
	 */
	public static function is_address( string $name ): bool {
		return 1 === preg_match( self::ADDRESS, $name );
	}

	/**
	 * Makes a tag.
	 *
	 * @param string $tag    Its name.
	 * @param array  $given  What an author has set, by the names of the attributes.
	 * @param string $inside What an author has put inside it, as HTML.
	 */
	public static function html( string $tag, array $given, string $inside = '' ): string {
		if ( ! isset( self::all()[ $tag ] ) ) {
			return '';
		}
		Files::enqueue();
		$values = self::values( $tag, $given );
		$html   = "<{$tag}";
		foreach ( $values as $name => $value ) {
			$html .= true === $value ? " {$name}" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
		return "{$html}>" . ( trim( $inside ) !== '' ? $inside : self::plain( $tag, $values ) ) . self::act( $tag, $values ) . "</{$tag}>";
	}

	/**
	 * What the attributes of a tag are: what an author may and did set, else what the settings say.
	 *
	 * @param string $tag   The tag.
	 * @param array  $given What an author has set.
	 */
	private static function values( string $tag, array $given ): array {
		$may    = self::for_authors( $tag );
		$values = array();
		foreach ( self::all()[ $tag ] as $name => $shape ) {
			$value = isset( $may[ $name ] ) && self::is_set( $given[ $name ] ?? null ) ? $given[ $name ] : null;
			if ( null !== $value && self::is_address( $name ) && ! Address::is_on_site( $value ) ) {
				$value = null;
			}
			$value ??= Settings::attribute( $tag, $name );
			if ( 'boolean' === $shape['type'] ) {
				$value = is_bool( $value ) ? $value : ! in_array( strtolower( (string) $value ), array( '', '0', 'false', 'no' ), true );
			}
			if ( false !== $value && self::is_set( $value ) ) {
				$values[ $name ] = $value;
			}
		}
		return $values;
	}

	/**
	 * Whether somebody has said something; a switch that is off says so.
	 *
	 * @param mixed $value The value.
	 */
	private static function is_set( mixed $value ): bool {
		return is_scalar( $value ) && '' !== $value;
	}

	/**
	 * What readers without script see.
	 *
	 * @param string $tag    The tag.
	 * @param array  $values Its attributes.
	 */
	private static function plain( string $tag, array $values ): string {
		return match ( $tag ) {
			'leave-x-letter' => array_intersect_key( $values, array_flip( self::OTHER_STORY ) ) ? '' : Files::plain_letter( $values['lang'] ?? get_bloginfo( 'language' ) ),
			'leave-x-endorsements' => Published::plain(),
			default => '',
		};
	}

	/**
	 * The form behind the letter’s button, where endorsing is what the letter asks of its readers.
	 *
	 * @param string $tag    The tag.
	 * @param array  $values Its attributes.
	 */
	private static function act( string $tag, array $values ): string {
		return 'leave-x-letter' === $tag && 'endorse' === ( $values['act'] ?? '' )
			? str_replace( '<leave-x-endorse', '<leave-x-endorse slot="act"', self::html( 'leave-x-endorse', array() ) )
			: '';
	}
}
