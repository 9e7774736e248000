using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>The rung of the value ladder a value stands on (价值阶段).</summary>
[JsonConverter(typeof(NameConverter<ValueStage>))]
public enum ValueStage
{
    /// <summary>现状价值.</summary>
    Current,

    /// <summary>规划价值.</summary>
    Planned,

    /// <summary>交易价值.</summary>
    Transaction,

    /// <summary>运营价值.</summary>
    Operating,
}
