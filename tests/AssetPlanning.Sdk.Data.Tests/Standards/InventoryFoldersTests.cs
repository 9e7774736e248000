using AssetPlanning.Data.Tests.Support;

namespace AssetPlanning.Data.Tests.Standards;

public sealed class InventoryFoldersTests
{
    private static readonly InventoryFolders Folders = new() { CountyName = "余姚市", County = DivisionCode.Parse("330281") };

    [Fact]
    public void Make_Folders_AreThoseOfTheDelivery()
    {
        using var scratch = new Scratch();
        Folders.Make(scratch.Folder);
        Directory.EnumerateDirectories(scratch.Folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(scratch.Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal).Should().Equal(
            new[] { "", "/清查数据集", "/清查数据集/城镇村等用地", "/清查数据集/城镇村等用地/空间数据", "/清查数据集/森林", "/清查数据集/森林/空间数据", "/清查数据集/湿地", "/清查数据集/湿地/空间数据", "/清查数据集/草原", "/清查数据集/草原/空间数据" }
                .Select(path => "余姚市（330281）全民所有自然资源资产清查数据成果" + path).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("../x.gpkg")]
    [InlineData("a/b.gpkg")]
    [InlineData("a\\b.gpkg")]
    [InlineData("c:x")]
    [InlineData("..")]
    [InlineData("x.")]
    [InlineData(" x")]
    [InlineData("x\0")]
    [InlineData("")]
    [InlineData("CON")]
    [InlineData("nul.gpkg")]
    [InlineData("Com1.tar.gz")]
    [InlineData("lpt²")]
    public void FileOf_NameThatLeadsElsewhere_Refused(string name) =>
        Folders.Invoking(it => it.FileOf("out", InventoryBranch.Forest, name)).Should().Throw<ArgumentException>();

    [Fact]
    public void CountyName_ThatIsAPath_Refused() =>
        Folders.Invoking(it => it with { CountyName = "../县" }).Should().Throw<ArgumentException>();
}
