using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>What kind of value a figure holds (数值类型).</summary>
[JsonConverter(typeof(NameConverter<FigureKind>))]
public enum FigureKind
{
    /// <summary>名称: an id, a code, a word.</summary>
    Text,

    /// <summary>金额.</summary>
    Money,

    /// <summary>面积.</summary>
    Area,

    /// <summary>单价.</summary>
    UnitPrice,

    /// <summary>比率, 系数.</summary>
    Ratio,

    /// <summary>年期.</summary>
    Years,

    /// <summary>日期.</summary>
    Day,

    /// <summary>个数.</summary>
    Count,

    /// <summary>量算面积: exact, in units of 5·10⁻⁹ m², not legal yet.</summary>
    MeasuredArea,

    /// <summary>实物量.</summary>
    Quantity,

    /// <summary>实物量单价.</summary>
    QuantityPrice,
}

/// <summary>A value in an explanation (数值): money, area, price, ratio, term, day, count or name, never a bare number.</summary>
/// <remarks>Money, areas, days and counts are held without boxing, so that recording a long trail stays cheap.</remarks>
[JsonConverter(typeof(CanonicalTextConverter<Figure>))]
public readonly struct Figure : IEquatable<Figure>, ICanonicalText<Figure>
{
    private readonly long number;
    private readonly object? content;

    private Figure(FigureKind kind, long number, object? content = null)
    {
        Kind = kind;
        this.number = number;
        this.content = content;
    }

    /// <summary>What kind of value this is.</summary>
    public FigureKind Kind { get; }

    /// <summary>The amount, when this is money.</summary>
    /// <exception cref="InvalidOperationException">It is something else.</exception>
    public Money Money => Money.FromFen(Require(FigureKind.Money));

    /// <summary>The area, when this is one.</summary>
    /// <exception cref="InvalidOperationException">It is something else.</exception>
    public Area Area => Area.FromCount(Require(FigureKind.Area));

    /// <summary>The measured area, when this is one.</summary>
    /// <exception cref="InvalidOperationException">It is something else.</exception>
    public MeasuredArea MeasuredArea => new(content is Int128 wide ? wide : Require(FigureKind.MeasuredArea));

    /// <summary>The price, when this is one.</summary>
    /// <exception cref="InvalidOperationException">It is something else.</exception>
    public UnitPrice UnitPrice => (UnitPrice)Content(FigureKind.UnitPrice);

    /// <summary>The ratio, when this is one.</summary>
    /// <exception cref="InvalidOperationException">It is something else.</exception>
    public Ratio Ratio => (Ratio)Content(FigureKind.Ratio);

    /// <summary>The physical quantity, when this is one.</summary>
    /// <exception cref="InvalidOperationException">It is something else.</exception>
    public Quantity Quantity => (Quantity)Content(FigureKind.Quantity);

    /// <summary>The price by quantity, when this is one.</summary>
    /// <exception cref="InvalidOperationException">It is something else.</exception>
    public QuantityPrice QuantityPrice => (QuantityPrice)Content(FigureKind.QuantityPrice);

    /// <summary>The term, when this is one.</summary>
    /// <exception cref="InvalidOperationException">It is something else.</exception>
    public Years Years => (Years)Content(FigureKind.Years);

    /// <summary>The day, when this is one.</summary>
    /// <exception cref="InvalidOperationException">It is something else.</exception>
    public DateOnly Day => DateOnly.FromDayNumber((int)Require(FigureKind.Day));

    /// <summary>The count, when this is one.</summary>
    /// <exception cref="InvalidOperationException">It is something else.</exception>
    public long Count => Require(FigureKind.Count);

    /// <summary>A name as a figure.</summary>
    /// <param name="text">The name.</param>
    /// <returns>The figure.</returns>
    public static Figure Name(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? default : new(FigureKind.Text, 0, text);
    }

    /// <summary>A count as a figure.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The figure.</returns>
    public static Figure Number(long number) => new(FigureKind.Count, number);

    /// <summary>Reads <c>kind:value</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="FormatException">The text is not a figure.</exception>
    public static Figure Parse(string text) => CanonicalText.Parse<Figure>(text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out Figure value)
    {
        value = default;
        var colon = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        if (colon < 0)
        {
            return false;
        }

        var (kind, rest) = (text![..colon], text[(colon + 1)..]);
        Figure? read = kind switch
        {
            nameof(FigureKind.Text) => Name(rest),
            nameof(FigureKind.Money) => Money.TryParse(rest, out var money) ? money : null,
            nameof(FigureKind.Area) => Area.TryParse(rest, out var area) ? area : null,
            nameof(FigureKind.UnitPrice) => UnitPrice.TryParse(rest, out var price) ? price : null,
            nameof(FigureKind.Ratio) => Ratio.TryParse(rest, out var ratio) ? ratio : null,
            nameof(FigureKind.Quantity) => Quantity.TryParse(rest, out var quantity) ? quantity : null,
            nameof(FigureKind.QuantityPrice) => QuantityPrice.TryParse(rest, out var priceOfQuantity) ? priceOfQuantity : null,
            nameof(FigureKind.Years) => Years.TryParse(rest, out var years) ? years : null,
            nameof(FigureKind.Day) => DateOnly.TryParseExact(rest, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            nameof(FigureKind.Count) => DecimalText.TryRead(rest, 0, out var count, out _) && count >= long.MinValue && count <= long.MaxValue ? Number((long)count) : null,
            nameof(FigureKind.MeasuredArea) => DecimalText.TryRead(rest, 0, out var units, out _) && units >= (BigInteger)Int128.MinValue && units <= (BigInteger)Int128.MaxValue ? new MeasuredArea((Int128)units) : null,
            _ => null,
        };
        value = read.GetValueOrDefault();
        return read.HasValue;
    }

    /// <inheritdoc/>
    public bool Equals(Figure other) => Kind == other.Kind && number == other.number && Equals(content, other.content);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Figure other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, number, content);

    /// <summary>Kind and canonical value.</summary>
    /// <returns>For example <c>Money:2442000.00</c>.</returns>
    public override string ToString() => $"{Kind}:{Canonical}";

    /// <summary>The value as people read it.</summary>
    /// <returns>For example <c>2,442,000.00 元</c>.</returns>
    public string ToText() => Kind switch
    {
        FigureKind.Money => Money.ToText(),
        FigureKind.Area => Area.ToText(),
        FigureKind.Quantity => Quantity.ToText(),
        FigureKind.Years => Years + " 年",
        FigureKind.MeasuredArea => MeasuredArea.ToText(),
        _ => Canonical,
    };

    /// <summary>Whether equal.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator ==(Figure left, Figure right) => left.Equals(right);

    /// <summary>Whether different.</summary><param name="left">One.</param><param name="right">Other.</param><returns>The answer.</returns>
    public static bool operator !=(Figure left, Figure right) => !left.Equals(right);

    /// <summary>Money as a figure.</summary><param name="value">The value.</param><returns>The figure.</returns>
    public static implicit operator Figure(Money value) => new(FigureKind.Money, value.Fen);

    /// <summary>An area as a figure.</summary><param name="value">The value.</param><returns>The figure.</returns>
    public static implicit operator Figure(Area value) => new(FigureKind.Area, value.Count);

    /// <summary>A measured area as a figure; what a patch can have is held without boxing.</summary><param name="value">The value.</param><returns>The figure.</returns>
    public static implicit operator Figure(MeasuredArea value) => value.Units >= long.MinValue && value.Units <= long.MaxValue
        ? new(FigureKind.MeasuredArea, (long)value.Units)
        : new(FigureKind.MeasuredArea, 0, value.Units);

    /// <summary>A price as a figure.</summary><param name="value">The value.</param><returns>The figure.</returns>
    public static implicit operator Figure(UnitPrice value) => new(FigureKind.UnitPrice, 0, value);

    /// <summary>A ratio as a figure.</summary><param name="value">The value.</param><returns>The figure.</returns>
    public static implicit operator Figure(Ratio value) => new(FigureKind.Ratio, 0, value);

    /// <summary>A physical quantity as a figure.</summary><param name="value">The value.</param><returns>The figure.</returns>
    public static implicit operator Figure(Quantity value) => new(FigureKind.Quantity, 0, value);

    /// <summary>A price by quantity as a figure.</summary><param name="value">The value.</param><returns>The figure.</returns>
    public static implicit operator Figure(QuantityPrice value) => new(FigureKind.QuantityPrice, 0, value);

    /// <summary>A term as a figure.</summary><param name="value">The value.</param><returns>The figure.</returns>
    public static implicit operator Figure(Years value) => new(FigureKind.Years, 0, value);

    /// <summary>A day as a figure.</summary><param name="value">The value.</param><returns>The figure.</returns>
    public static implicit operator Figure(DateOnly value) => new(FigureKind.Day, value.DayNumber);

    /// <summary>A party's name as a figure.</summary><param name="value">The value.</param><returns>The figure.</returns>
    public static implicit operator Figure(PartyId value) => Name(value.ToString());

    /// <summary>A subject's name as a figure.</summary><param name="value">The value.</param><returns>The figure.</returns>
    public static implicit operator Figure(SubjectId value) => Name(value.ToString());

    private string Canonical => Kind switch
    {
        FigureKind.Text => (string?)content ?? string.Empty,
        FigureKind.Money => Money.ToString(),
        FigureKind.Area => Area.ToString(),
        FigureKind.Day => Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FigureKind.Count => number.ToString(CultureInfo.InvariantCulture),
        FigureKind.UnitPrice => UnitPrice.ToString(),
        FigureKind.Ratio => Ratio.ToString(),
        FigureKind.Quantity => Quantity.ToString(),
        FigureKind.QuantityPrice => QuantityPrice.ToString(),
        FigureKind.Years => Years.ToString(),
        FigureKind.MeasuredArea => MeasuredArea.Units.ToString(CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"Unknown kind {Kind}."),
    };

    private long Require(FigureKind kind) =>
        Kind == kind ? number : throw new InvalidOperationException($"A {Kind} is no {kind}.");

    private object Content(FigureKind kind) =>
        Kind == kind ? content! : throw new InvalidOperationException($"A {Kind} is no {kind}.");
}
