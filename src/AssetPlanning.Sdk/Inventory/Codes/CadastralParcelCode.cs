using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace AssetPlanning.Inventory;

/// <summary>Where a code of a parcel or a unit is wrong (编码缺陷).</summary>
[JsonConverter(typeof(NameConverter<CadastralDefect>))]
public enum CadastralDefect
{
    /// <summary>长度不符.</summary>
    Length,

    /// <summary>县级行政区划代码, 6 digits.</summary>
    County,

    /// <summary>地籍区代码, 3 digits.</summary>
    District,

    /// <summary>地籍子区代码, 3 digits.</summary>
    Subdistrict,

    /// <summary>宗地特征码, 2 capital letters.</summary>
    ParcelMark,

    /// <summary>宗地顺序号, 5 digits.</summary>
    ParcelSerial,

    /// <summary>定着物特征码, 1 capital letter.</summary>
    FixtureMark,

    /// <summary>定着物顺序号, 8 digits.</summary>
    FixtureSerial,
}

/// <summary>The code of a cadastral parcel (宗地代码), 19 characters: county 6, district 3, subdistrict 3, mark 2, serial 5.</summary>
/// <remarks>What its marks may be is a code list of the rulebook, not part of the form; see <see cref="RealEstateUnitCode"/> for the unit on it.</remarks>
[JsonConverter(typeof(CanonicalTextConverter<CadastralParcelCode>))]
public readonly record struct CadastralParcelCode : ICanonicalText<CadastralParcelCode>
{
    /// <summary>How long it is (位数).</summary>
    public const int Length = 19;

    private readonly string? text;

    private CadastralParcelCode(string text) => this.text = text;

    /// <summary>Whether this is the empty value that no code was given to.</summary>
    public bool IsNone => text is null;

    /// <summary>县级行政区.</summary>
    public DivisionCode County => DivisionCode.Parse(Part(0, 6));

    /// <summary>地籍区.</summary>
    public string District => Part(6, 3);

    /// <summary>地籍子区.</summary>
    public string Subdistrict => Part(9, 3);

    /// <summary>宗地特征码: owner, then kind of right.</summary>
    public string Mark => Part(12, 2);

    /// <summary>宗地顺序号.</summary>
    public string Serial => Part(14, 5);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text is no such code.</exception>
    public static CadastralParcelCode Parse(string text) => CanonicalText.Parse<CadastralParcelCode>(text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out CadastralParcelCode value)
    {
        var read = text is not null && DefectOf(text) is null;
        value = read ? new(text!) : default;
        return read;
    }

    /// <summary>What is wrong with a text as a code (编码检查).</summary>
    /// <param name="text">The text.</param>
    /// <returns>The first part that is wrong, or none.</returns>
    public static CadastralDefect? DefectOf(ReadOnlySpan<char> text) =>
        text.Length != Length ? CadastralDefect.Length : DefectOfParts(text);

    /// <inheritdoc/>
    public override string ToString() => text ?? string.Empty;

    /// <summary>What is wrong with the first 19 characters.</summary>
    internal static CadastralDefect? DefectOfParts(ReadOnlySpan<char> text) =>
        !IsDigits(text[..6]) || !DivisionCode.TryParse(text[..6].ToString(), out _) ? CadastralDefect.County
        : !IsDigits(text[6..9]) ? CadastralDefect.District
        : !IsDigits(text[9..12]) ? CadastralDefect.Subdistrict
        : text[12..14].ContainsAnyExceptInRange('A', 'Z') ? CadastralDefect.ParcelMark
        : !IsDigits(text[14..Length]) ? CadastralDefect.ParcelSerial
        : null;

    internal static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private string Part(int from, int length) => (text ?? throw new InvalidOperationException("No code was given.")).Substring(from, length);
}
