using AssetPlanning.Rulebook;

namespace AssetPlanning.Data.Tests.Rulebook;

/// <summary>The tables and their columns: each named once, and nothing an office may say left out.</summary>
public sealed class TableFormsTests
{
    [Fact]
    public void All_Forms_NameTablesAndColumnsOnce()
    {
        TableForms.All.Select(form => form.Name).Should().OnlyHaveUniqueItems();
        TableForms.All.Select(form => form.Chinese).Should().OnlyHaveUniqueItems().And.OnlyContain(name => name.Length <= 31);
        foreach (var form in TableForms.All)
        {
            form.Columns.Select(column => column.Path).Concat(form.Owner is { } owner ? [owner.English, "no"] : ["no"]).Should().OnlyHaveUniqueItems(form.Name);
            form.Columns.Select(column => column.Chinese).Concat(form.Owner is { } of ? [of.Chinese, "序号"] : ["序号"]).Should().OnlyHaveUniqueItems(form.Name);
        }
    }

    /// <summary>Each public member of the records behind the tables is a column or a table, so that nothing an office may say is out of its reach.</summary>
    [Theory]
    [InlineData(typeof(RulebookRow), "rows")]
    [InlineData(typeof(SourceDocument), "sources")]
    [InlineData(typeof(ParameterTerm), "parameters")]
    [InlineData(typeof(RightProfile), "right-profiles.rightProfiles")]
    [InlineData(typeof(RightSetUp), "right-profiles.rightProfiles.setUp")]
    [InlineData(typeof(RightCompatibility), "right-profiles.compatibilities")]
    [InlineData(typeof(Establishment), "right-profiles.establishments")]
    [InlineData(typeof(SupplyKind), "modes-and-methods.supplyKinds")]
    [InlineData(typeof(IntegrationKind), "modes-and-methods.integrationKinds")]
    [InlineData(typeof(ControlLine), "control-lines.controlLines")]
    [InlineData(typeof(ControlRule), "control-lines.controlLines.rules")]
    [InlineData(typeof(ApprovalRule), "approvals.approvalRules")]
    [InlineData(typeof(ApprovalLevel), "approvals.approvalRules.levels")]
    [InlineData(typeof(ConsentQuorum), "approvals.consentQuorums")]
    [InlineData(typeof(CoordinateSeries), "data-standards.coordinates")]
    [InlineData(typeof(LayerFamily), "data-standards.families")]
    [InlineData(typeof(LayerStandard), "data-standards.layers")]
    [InlineData(typeof(FieldStandard), "data-standards.layers.fields")]
    [InlineData(typeof(CodeList), "data-standards.codeLists")]
    [InlineData(typeof(UseCrosswalk), "crosswalks.rows")]
    [InlineData(typeof(DetailedPlanUnitClass), "unit-classes")]
    public void All_Members_HaveAColumnOrATable(Type entry, string table)
    {
        var form = TableForms.All.Single(form => form.Name == table);
        var members = entry.GetProperties().Where(property => property.CanWrite && property.GetIndexParameters().Length == 0).Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]);
        var columns = form.Columns.Select(column => column.Path.Split('.', '[')[0]).Concat(TableForms.All.Where(child => child.Parent == form).Select(child => child.Member));
        members.Except(columns).Should().BeEmpty();
    }
}
