using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace AssetPlanning.Inventory;

/// <summary>The key of an object of the asset inventory (资产清查标识码 ZCQCBSM), 22 digits: county 6, layer 4, serial 12.</summary>
/// <remarks>Made and read in one place, so that what is made always passes what is checked.</remarks>
[JsonConverter(typeof(CanonicalTextConverter<AssetKey>))]
public readonly record struct AssetKey : ICanonicalText<AssetKey>
{
    /// <summary>How long it is (位数).</summary>
    public const int Length = 22;

    private readonly string? text;

    private AssetKey(string text) => this.text = text;

    /// <summary>Whether this is the empty value that no key was given to.</summary>
    public bool IsNone => text is null;

    /// <summary>县级行政区.</summary>
    public DivisionCode County => DivisionCode.Parse(Text[..6]);

    /// <summary>图层代码.</summary>
    public string Layer => Text[6..10];

    /// <summary>顺序号.</summary>
    public long Serial => long.Parse(Text.AsSpan(10), NumberStyles.None, CultureInfo.InvariantCulture);

    private string Text => text ?? throw new InvalidOperationException("No key was given.");

    /// <summary>Makes a key.</summary>
    /// <param name="county">县级行政区; its first six digits count.</param>
    /// <param name="layer">图层代码, four digits.</param>
    /// <param name="serial">顺序号, at most twelve digits.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentException">The layer is not four digits, or the division no county.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The serial is negative or too long.</exception>
    public static AssetKey Of(DivisionCode county, string layer, long serial)
    {
        ArgumentNullException.ThrowIfNull(layer);
        ArgumentOutOfRangeException.ThrowIfNegative(serial);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(serial, 999_999_999_999);
        var digits = string.Create(CultureInfo.InvariantCulture, $"{county.ToString().AsSpan(0, 6)}{layer}{serial:D12}");
        return TryParse(digits, out var key) ? key : throw new ArgumentException($"'{CanonicalText.Excerpt(layer)}' is no code of a layer.", nameof(layer));
    }

    /// <summary>Reads a key.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The key.</returns>
    /// <exception cref="FormatException">The text is no such key.</exception>
    public static AssetKey Parse(string text) => CanonicalText.Parse<AssetKey>(text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out AssetKey value)
    {
        var read = text?.Length == Length && CadastralParcelCode.IsDigits(text) && DivisionCode.TryParse(text[..6], out _);
        value = read ? new(text!) : default;
        return read;
    }

    /// <inheritdoc/>
    public override string ToString() => text ?? string.Empty;
}
