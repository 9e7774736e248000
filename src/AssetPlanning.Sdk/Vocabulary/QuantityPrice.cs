using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>A price by physical quantity that carries its unit (实物量单价): 73.41 元/t, 350 元/m³, 2.5 万元/亿m³.</summary>
/// <param name="Amount">How much, exactly, in the money unit.</param>
/// <param name="In">The money unit.</param>
/// <param name="Per">The unit of quantity.</param>
[JsonConverter(typeof(CanonicalTextConverter<QuantityPrice>))]
public readonly record struct QuantityPrice(Ratio Amount, MoneyUnit In, QuantityUnit Per) : ICanonicalText<QuantityPrice>
{
    /// <summary>Reads a number and its unit: <c>73.41 元/t</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The price.</returns>
    /// <exception cref="FormatException">The text is not a price.</exception>
    public static QuantityPrice Parse(string text) => CanonicalText.Parse<QuantityPrice>(text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out QuantityPrice value)
    {
        value = default;
        var space = text?.IndexOf(' ', StringComparison.Ordinal) ?? -1;
        var slash = space > 0 ? text!.IndexOf('/', space) : -1;
        if (text is null || slash < 0 || text.AsSpan(0, space).Contains('%') || !Ratio.TryParse(text[..space], out var amount) || !QuantityUnit.TryParse(text[(slash + 1)..], out var per))
        {
            return false;
        }

        MoneyUnit? money = text.AsSpan(space + 1, slash - space - 1) switch
        {
            "元" => MoneyUnit.Yuan,
            "万元" => MoneyUnit.Wan,
            _ => null,
        };
        value = money is { } unit ? new(amount, unit, per) : default;
        return money is not null;
    }

    /// <summary>Whether a quantity can be priced: 株 are not priced by the tonne.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <returns>The answer.</returns>
    public bool IsFor(Quantity quantity) => quantity.Unit.IsCommensurable(Per);

    /// <summary>The price of a quantity in yuan, exactly.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <returns>The number of yuan.</returns>
    /// <exception cref="ArgumentException">The quantity is measured in units of something else.</exception>
    public Ratio Of(Quantity quantity) => quantity.In(Per).Amount * Amount * (In == MoneyUnit.Wan ? 10_000 : 1);

    /// <summary>The number as quoted and its unit.</summary>
    /// <returns>For example <c>73.41 元/t</c>.</returns>
    public override string ToString() => $"{Amount} {(In == MoneyUnit.Wan ? "万元" : "元")}/{Per}";
}
