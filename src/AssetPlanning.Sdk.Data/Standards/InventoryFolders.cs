using System.Buffers;

namespace AssetPlanning.Data;

/// <summary>A branch of the asset inventory with a folder of its own (清查资源类别).</summary>
public enum InventoryBranch
{
    /// <summary>森林.</summary>
    Forest,

    /// <summary>草原.</summary>
    Grassland,

    /// <summary>湿地.</summary>
    Wetland,

    /// <summary>城镇村等用地.</summary>
    Settlement,
}

/// <summary>The folders the results of an asset inventory are delivered in (清查成果目录).</summary>
/// <remarks>
/// 县名（代码）全民所有自然资源资产清查数据成果/清查数据集/{森林,草原,湿地,城镇村等用地}/空间数据, as practice has it; the rulebook cites the
/// source with the standard of the family. Names are checked: none leads out of the folder it stands in.
/// </remarks>
public sealed record InventoryFolders
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("/\\:*?\"<>|");

    /// <summary>县名.</summary>
    public required string CountyName
    {
        get;
        init => field = Part(value);
    }

    /// <summary>县级行政区.</summary>
    public required DivisionCode County { get; init; }

    /// <summary>The folder everything is in, below a given one (成果根目录).</summary>
    /// <param name="below">The given folder.</param>
    /// <returns>The path.</returns>
    public string Root(string below) => Path.Combine(below, $"{CountyName}（{County.ToString()[..6]}）全民所有自然资源资产清查数据成果");

    /// <summary>The folder of the layers of a branch (空间数据目录).</summary>
    /// <param name="below">The folder everything is put below.</param>
    /// <param name="branch">The branch.</param>
    /// <returns>The path.</returns>
    public string SpatialData(string below, InventoryBranch branch) => Path.Combine(Root(below), "清查数据集", NameOf(branch), "空间数据");

    /// <summary>Makes all folders (建立目录).</summary>
    /// <param name="below">The folder they are made below.</param>
    /// <returns>The folder everything is in.</returns>
    public string Make(string below)
    {
        ArgumentException.ThrowIfNullOrEmpty(below);
        foreach (var branch in Enum.GetValues<InventoryBranch>())
        {
            Directory.CreateDirectory(SpatialData(below, branch));
        }

        return Root(below);
    }

    /// <summary>Where a file of a branch goes.</summary>
    /// <param name="below">The folder everything is put below.</param>
    /// <param name="branch">The branch.</param>
    /// <param name="name">The name of the file: no folder, no way out.</param>
    /// <returns>The path.</returns>
    /// <exception cref="ArgumentException">The name has separators, leads elsewhere or is one of a device.</exception>
    public string FileOf(string below, InventoryBranch branch, string name) => Path.Combine(SpatialData(below, branch), Part(name));

    private static string NameOf(InventoryBranch branch) => branch switch
    {
        InventoryBranch.Forest => "森林",
        InventoryBranch.Grassland => "草原",
        InventoryBranch.Wetland => "湿地",
        InventoryBranch.Settlement => "城镇村等用地",
        _ => throw new ArgumentOutOfRangeException(nameof(branch), branch, "Unknown branch."),
    };

    // What one of the systems refuses is refused on all: a delivery is made on one and read on another.
    private static string Part(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return name.AsSpan().ContainsAny(Forbidden) || name.AsSpan().ContainsAnyInRange('\0', '\x1F') || name.Trim().Trim('.').Length != name.Length || IsDevice(name)
            ? throw new ArgumentException($"'{name}' is no name of a file or folder.", nameof(name))
            : name;
    }

    // Whatever its ending, such a name is a device to one of the systems: CON, NUL.gpkg, COM1.
    private static bool IsDevice(string name)
    {
        var plain = name.Split('.')[0].TrimEnd().ToUpperInvariant();
        return plain is "CON" or "PRN" or "AUX" or "NUL"
            || (plain.Length == 4 && (plain.StartsWith("COM", StringComparison.Ordinal) || plain.StartsWith("LPT", StringComparison.Ordinal)) && "0123456789¹²³".Contains(plain[3], StringComparison.Ordinal));
    }
}
