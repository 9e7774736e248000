using System.Globalization;

namespace AssetPlanning.Data;

/// <summary>Where a layer comes from (数据来源): enough to find the bytes again and to see that none has changed.</summary>
/// <remarks>It names the file and not the folder: where somebody keeps a file is nobody else's business.</remarks>
public sealed record LayerProvenance
{
    /// <summary>The name of the file, without folders (文件名).</summary>
    public required string File { get; init; }

    /// <summary>How long it is (字节数).</summary>
    public required long Bytes { get; init; }

    /// <summary>The SHA-256 of all its bytes (文件指纹).</summary>
    public required Fingerprint Print { get; init; }

    /// <summary>The name of the layer in it (图层名).</summary>
    public required string Layer { get; init; }

    /// <summary>The reference system, as the file says it (坐标参照系).</summary>
    public CoordinateReference? Reference { get; init; }

    /// <summary>How many features (要素数), where the file says or they were counted.</summary>
    public long? Count { get; init; }

    /// <summary>The format (格式): GeoPackage, GeoJSON, CSV, xlsx.</summary>
    public required string Driver { get; init; }

    /// <summary>The version of the format, where the file says (格式版本).</summary>
    public string? Version { get; init; }

    /// <summary>What was done to the content on its way (处理): rounded coordinates, columns withheld; none where it is that of the file.</summary>
    public string? Treatment { get; init; }

    /// <summary>This input as the stamp of a result names its inputs (输入指纹): hash of the bytes of the file, name of the layer, and what was done to its content.</summary>
    /// <returns>The input.</returns>
    public InputPrint ToInput() => new(Treatment is null ? $"{Driver} {File}#{Layer}" : $"{Driver} {File}#{Layer}（{Treatment}）", Print);

    /// <summary>This source as a card of a layer or a baseline cites its sources (依据).</summary>
    /// <returns>The citation: file and layer, the fingerprint, and what was done to the content.</returns>
    public Citation ToCitation() => new($"{File}#{Layer}", string.Create(CultureInfo.InvariantCulture, $"{Driver} {Version}，{Bytes} 字节，sha256:{Print}{(Treatment is null ? string.Empty : $"，{Treatment}")}"));

    /// <summary>The stamp of a result with its files among its inputs (结果来源戳附文件).</summary>
    /// <param name="stamp">The stamp.</param>
    /// <param name="layers">The files it was made from.</param>
    /// <returns>The stamp that names both.</returns>
    public static Provenance Onto(Provenance stamp, params ReadOnlySpan<LayerProvenance> layers)
    {
        ArgumentNullException.ThrowIfNull(stamp);
        var inputs = stamp.Inputs;
        foreach (var layer in layers)
        {
            inputs = inputs.Add(layer.ToInput());
        }

        return stamp with { Inputs = inputs };
    }
}
