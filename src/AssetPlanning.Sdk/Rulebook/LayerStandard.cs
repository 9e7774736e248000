using System.Text.Json.Serialization;

namespace AssetPlanning.Rulebook;

/// <summary>What a field holds (字段类型).</summary>
[JsonConverter(typeof(NameConverter<FieldType>))]
public enum FieldType
{
    /// <summary>字符.</summary>
    Text,

    /// <summary>整数.</summary>
    WholeNumber,

    /// <summary>单精度.</summary>
    SinglePrecision,

    /// <summary>双精度.</summary>
    DoublePrecision,
}

/// <summary>A family of layers delivered together (图层系列).</summary>
public sealed record LayerFamily : Term<LayerFamily>
{
    /// <summary>Fields known of the family without saying which of its layers carry them (系列字段).</summary>
    public ValueList<FieldStandard> Fields { get; init; }

    /// <summary>Whatever else is provided (其他规定).</summary>
    public ValueList<Provision> Provisions { get; init; }

    /// <summary>What it stands on (依据).</summary>
    public required ValueList<LegalBasis> Basis { get; init; }
}

/// <summary>A layer and its fields (图层标准). No field listed means that none is known, not that there is none.</summary>
public sealed record LayerStandard : Term<LayerStandard>
{
    /// <summary>The family.</summary>
    public required Code<LayerFamily> Family { get; init; }

    /// <summary>The number keys of its objects carry (图层代码), where the catalogue knows it.</summary>
    public string? Number { get; init; }

    /// <summary>字段, in the order of the standard.</summary>
    public ValueList<FieldStandard> Fields { get; init; }

    /// <summary>What it stands on (依据).</summary>
    public required ValueList<LegalBasis> Basis { get; init; }

    /// <summary>A field by its name.</summary>
    /// <param name="name">The name, as the standard writes it.</param>
    /// <returns>The field, or null.</returns>
    public FieldStandard? Field(string name) => Fields.FirstOrDefault(field => field.Name == name);
}

/// <summary>A field of a layer (字段标准). What is null is not known; nothing was filled in by guessing.</summary>
public sealed record FieldStandard
{
    /// <summary>字段名.</summary>
    public required string Name { get; init; }

    /// <summary>字段别名, in both languages.</summary>
    public Wording? Alias { get; init; }

    /// <summary>字段类型.</summary>
    public FieldType? Type { get; init; }

    /// <summary>字段长度.</summary>
    public int? Length { get; init; }

    /// <summary>小数位数.</summary>
    public int? Decimals { get; init; }

    /// <summary>是否必填.</summary>
    public bool? IsRequired { get; init; }

    /// <summary>值域代码表.</summary>
    public Code<CodeList>? Codes { get; init; }

    /// <summary>What its text is put together of (编码结构); the lengths add up to that of the field unless it allows a suffix.</summary>
    public ValueList<KeyPart> Parts { get; init; }
}

/// <summary>A part of a composed key (编码段).</summary>
public sealed record KeyPart
{
    /// <summary>In Chinese.</summary>
    public required string Chinese { get; init; }

    /// <summary>In English.</summary>
    public required string English { get; init; }

    /// <summary>位数.</summary>
    public required int Length { get; init; }
}
