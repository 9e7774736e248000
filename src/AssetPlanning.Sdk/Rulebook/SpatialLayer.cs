using System.Text.Json.Serialization;

namespace AssetPlanning.Rulebook;

/// <summary>Where in height a right lies (空间层次): rights exclude each other layer by layer.</summary>
/// <remarks>民法典第三百四十五条 knows three for land; a sea area is surface, body, bed and subsoil (海域使用管理法).</remarks>
[JsonConverter(typeof(NameConverter<SpatialLayer>))]
public enum SpatialLayer
{
    /// <summary>地表.</summary>
    Surface,

    /// <summary>地上.</summary>
    Above,

    /// <summary>地下.</summary>
    Below,

    /// <summary>水面.</summary>
    WaterSurface,

    /// <summary>水体.</summary>
    WaterColumn,

    /// <summary>海床.</summary>
    Seabed,

    /// <summary>底土.</summary>
    Subsoil,
}
