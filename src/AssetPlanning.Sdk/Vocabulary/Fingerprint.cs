using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>The SHA-256 of canonical bytes (指纹): equal inputs, equal fingerprints.</summary>
[JsonConverter(typeof(CanonicalTextConverter<Fingerprint>))]
public readonly record struct Fingerprint : ICanonicalText<Fingerprint>
{
    private readonly string? hex;

    private Fingerprint(string hex) => this.hex = hex;

    /// <summary>Whether this is the empty value that nothing was hashed into.</summary>
    public bool IsNone => hex is null;

    /// <summary>Takes the fingerprint of bytes.</summary>
    /// <param name="bytes">The bytes, canonical so that equal content is equal bytes.</param>
    /// <returns>The fingerprint.</returns>
    public static Fingerprint Of(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>The fingerprint a hash in many parts came to.</summary>
    internal static Fingerprint FromHash(ReadOnlySpan<byte> hash) =>
        hash.Length == SHA256.HashSizeInBytes ? new(Convert.ToHexStringLower(hash)) : throw new ArgumentException("A fingerprint has 32 bytes.", nameof(hash));

    /// <summary>Reads 64 lower-case hexadecimal digits.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The fingerprint.</returns>
    /// <exception cref="FormatException">The text is not a fingerprint.</exception>
    public static Fingerprint Parse(string text) => CanonicalText.Parse<Fingerprint>(text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out Fingerprint value)
    {
        var read = text?.Length == 64 && text.All(char.IsAsciiHexDigitLower);
        value = read ? new(text!) : default;
        return read;
    }

    /// <inheritdoc/>
    public override string ToString() => hex ?? string.Empty;

    /// <summary>Its beginning, enough to tell names apart.</summary>
    internal string Short() => ToString()[..12];
}
