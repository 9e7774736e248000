using System.Text.Json.Serialization;

namespace AssetPlanning.Conformity;

/// <summary>Whether ground is for building close together (建设形态).</summary>
[JsonConverter(typeof(NameConverter<BuiltForm>))]
public enum BuiltForm
{
    /// <summary>城乡集中建设区: inside the urban development boundary or a village construction boundary.</summary>
    Concentrated,

    /// <summary>非集中建设区域: outside of all of them.</summary>
    NonConcentrated,
}

/// <summary>How the ground of a subject divides by built form (建设形态分割): whole = concentrated + not + open, exactly.</summary>
public sealed record BuiltFormSplit
{
    /// <summary>The subject (核查对象).</summary>
    public required SubjectId Subject { get; init; }

    /// <summary>总面积.</summary>
    public required MeasuredArea Whole { get; init; }

    /// <summary>集中建设区面积.</summary>
    public required MeasuredArea Concentrated { get; init; }

    /// <summary>非集中建设区面积.</summary>
    public required MeasuredArea NonConcentrated { get; init; }

    /// <summary>Ground nobody knows the boundaries of (未核查面积): neither the one nor the other.</summary>
    public required MeasuredArea Open { get; init; }

    /// <summary>The form of all of it (建设形态); none where a boundary runs through it, or some is open.</summary>
    [JsonIgnore]
    public BuiltForm? Form => Whole == MeasuredArea.Zero ? null : Concentrated == Whole ? BuiltForm.Concentrated : NonConcentrated == Whole ? BuiltForm.NonConcentrated : null;
}

/// <summary>The built form of subjects (建设形态划分表).</summary>
public sealed record BuiltForms
{
    /// <summary>The subjects, in the caller's order.</summary>
    public required ValueList<BuiltFormSplit> Splits { get; init; }
}
