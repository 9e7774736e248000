using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>A price by floor area (楼面地价): 3,000 元/m² of what may be built, not of the ground.</summary>
/// <remarks>Ground price = floor price × floor area ratio. Of two numbers in 元/m² one is as large as the other times the ratio; so they are two types.</remarks>
/// <param name="PerFloor">The price for an area of floor.</param>
[JsonConverter(typeof(CanonicalTextConverter<FloorPrice>))]
public readonly record struct FloorPrice(UnitPrice PerFloor) : ICanonicalText<FloorPrice>
{
    private const string Mark = " 楼面";

    /// <summary>Makes a price in 元/m² of floor.</summary>
    /// <param name="yuan">The number of yuan.</param>
    /// <returns>The price.</returns>
    public static FloorPrice PerSquareMetre(Ratio yuan) => new(UnitPrice.PerSquareMetre(yuan));

    /// <summary>Reads a number, its unit and the word for floor: <c>3000 元/m² 楼面</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The price.</returns>
    /// <exception cref="FormatException">The text is not a price by floor area.</exception>
    public static FloorPrice Parse(string text) => CanonicalText.Parse<FloorPrice>(text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out FloorPrice value)
    {
        var price = default(UnitPrice);
        var read = text is not null && text.EndsWith(Mark, StringComparison.Ordinal) && UnitPrice.TryParse(text[..^Mark.Length], out price);
        value = read ? new(price) : default;
        return read;
    }

    /// <summary>The price by ground area at a floor area ratio (地面地价).</summary>
    /// <param name="floorAreaRatio">Floor area over ground.</param>
    /// <returns>The price.</returns>
    public UnitPrice ToGround(Ratio floorAreaRatio) => PerFloor * floorAreaRatio;

    /// <inheritdoc/>
    public override string ToString() => PerFloor + Mark;
}
