using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace AssetPlanning.Inventory;

/// <summary>The code of a real-estate unit (不动产单元号), 28 characters: the parcel's 19, mark of what stands on it 1, its serial 8.</summary>
[JsonConverter(typeof(CanonicalTextConverter<RealEstateUnitCode>))]
public readonly record struct RealEstateUnitCode : ICanonicalText<RealEstateUnitCode>
{
    /// <summary>How long it is (位数).</summary>
    public const int Length = CadastralParcelCode.Length + 9;

    private readonly string? text;

    private RealEstateUnitCode(string text) => this.text = text;

    /// <summary>Whether this is the empty value that no code was given to.</summary>
    public bool IsNone => text is null;

    /// <summary>宗地代码.</summary>
    public CadastralParcelCode Parcel => CadastralParcelCode.Parse(Part(0, CadastralParcelCode.Length));

    /// <summary>定着物特征码.</summary>
    public string FixtureMark => Part(CadastralParcelCode.Length, 1);

    /// <summary>定着物顺序号.</summary>
    public string FixtureSerial => Part(CadastralParcelCode.Length + 1, 8);

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text is no such code.</exception>
    public static RealEstateUnitCode Parse(string text) => CanonicalText.Parse<RealEstateUnitCode>(text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out RealEstateUnitCode value)
    {
        var read = text is not null && DefectOf(text) is null;
        value = read ? new(text!) : default;
        return read;
    }

    /// <summary>What is wrong with a text as a code (编码检查).</summary>
    /// <param name="text">The text.</param>
    /// <returns>The first part that is wrong, or none.</returns>
    public static CadastralDefect? DefectOf(ReadOnlySpan<char> text) =>
        text.Length != Length ? CadastralDefect.Length
        : CadastralParcelCode.DefectOfParts(text) is { } defect ? defect
        : text[CadastralParcelCode.Length] is < 'A' or > 'Z' ? CadastralDefect.FixtureMark
        : !CadastralParcelCode.IsDigits(text[(CadastralParcelCode.Length + 1)..]) ? CadastralDefect.FixtureSerial
        : null;

    /// <inheritdoc/>
    public override string ToString() => text ?? string.Empty;

    private string Part(int from, int length) => (text ?? throw new InvalidOperationException("No code was given.")).Substring(from, length);
}
