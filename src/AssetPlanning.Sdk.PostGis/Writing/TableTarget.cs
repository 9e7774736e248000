using System.Globalization;

namespace AssetPlanning.Data.PostGis;

/// <summary>A table ready to take a layer (目标表): its columns in the order of the fields, and the column of the shapes.</summary>
internal sealed record TableTarget(TableName Table, FoundColumn[] Columns, string? Shape, int Reference, bool IsNew)
{
    /// <summary>How many rows the transaction has in it before the layer, where they are to be counted afterwards: a trigger stands before them.</summary>
    internal long? RowsBefore { get; init; }

    internal string Copy => TableStatement.Copy(Table, [.. Columns.Select(static column => column.Name), .. Shape is null ? (IEnumerable<string>)[] : [Shape]]);

    /// <summary>Makes or finds the table, by plan.</summary>
    internal static TableTarget Prepare(PostGisDelivery delivery, TableName table, LayerSchema schema, TablePlan plan, CancellationToken cancellationToken)
    {
        RequireNames(delivery, table, schema);
        var reference = schema.IsSpatial ? ReferenceOf(delivery, table, schema.Reference!) : 0;
        switch (plan)
        {
            case TablePlan.Append:
                return Found(delivery, table, schema, reference);
            case TablePlan.Replace:
                delivery.Run($"DROP TABLE IF EXISTS {table.Quoted}", cancellationToken);
                break;
            case TablePlan.Create:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(plan), plan, "No plan.");
        }

        var columns = TableStatement.ColumnsOf(schema);
        var shape = schema.IsSpatial ? TableStatement.FreeName("geom", schema) : null;
        delivery.Run(TableStatement.Create(table, TableStatement.FreeName("fid", schema), columns, shape, reference, schema.IsSpatial ? delivery.Catalogue.Extension : string.Empty), cancellationToken);
        return new(table, columns, shape, reference, IsNew: true);
    }

    private static TableTarget Found(PostGisDelivery delivery, TableName table, LayerSchema schema, int reference)
    {
        var found = delivery.Catalogue.Tables(table);
        if (found.Count != 1)
        {
            throw Refused(delivery, table, found.Count == 0 ? "没有这张表。" : "表里有几个几何列，不知写入哪一个。", found.Count == 0 ? "改用“新建”，或核对模式名与表名。" : "建一个只有一个几何列的表。");
        }

        var columns = schema.Fields.Select(field => ColumnFor(delivery, found[0], field)).ToArray();
        var shape = found[0].Geometry;
        if (shape is not null != schema.IsSpatial)
        {
            throw Refused(delivery, table, schema.IsSpatial ? "表没有几何列。" : "表有几何列，写入的内容没有图形。", "换一张表，或改用“新建”。");
        }

        if (shape is { Reference: not 0 } bound && bound.Reference != reference)
        {
            throw Refused(delivery, table, string.Create(CultureInfo.InvariantCulture, $"几何列 {bound.Column} 的坐标系编号是 {bound.Reference}，写入的是 {reference}。"), "先把数据转换到表的坐标系。");
        }

        if (shape is { Reference: 0 } && delivery.Catalogue.ReferencesOf(found[0]).Find(count => count.Reference != reference) is { Features: > 0 } other)
        {
            throw Refused(delivery, table, string.Create(CultureInfo.InvariantCulture, $"几何列 {shape.Column} 没有限定坐标系，已有 {other.Features} 个要素的编号是 {other.Reference}，写入的是 {reference}。"), "先统一表里的坐标系，或改用“新建”。");
        }

        return new(table, columns, shape?.Column, reference, IsNew: false) { RowsBefore = delivery.Catalogue.MayTurnRowsAway(table) ? delivery.Catalogue.OwnRowsOf(table) : null };
    }

    private static FoundColumn ColumnFor(PostGisDelivery delivery, FoundTable table, LayerField field)
    {
        var column = table.Columns.FirstOrDefault(column => column.Name == field.Name)
            ?? throw Refused(delivery, table.Name, $"表没有列 {field.Name}。", "给表加上这一列，或不写这个字段；大小写有别。");
        return ValueOutput.Holds(column.Type, field.Kind)
            ? column
            : throw Refused(delivery, table.Name, $"列 {field.Name} 的类型放不下字段的类型 {field.Kind}。", "按字段类型改列，或改用“新建”。");
    }

    private static void RequireNames(PostGisDelivery delivery, TableName table, LayerSchema schema)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in schema.Fields)
        {
            if (SqlName.DefectOf(field.Name) is { } defect)
            {
                throw Refused(delivery, table, $"字段“{(field.Name.Length <= 60 ? field.Name : field.Name[..57] + "…")}”：{defect}", "缩短或改换字段名。");
            }

            if (!seen.Add(field.Name))
            {
                throw Refused(delivery, table, $"字段“{field.Name}”出现两次。", "每个字段一个名称。");
            }
        }
    }

    private static int ReferenceOf(PostGisDelivery delivery, TableName table, CoordinateReference reference) =>
        delivery.Catalogue.NumberOf(reference.Epsg!.Value)
        ?? throw Refused(delivery, table, $"数据库的 spatial_ref_sys 里没有 {reference.Text}。", "请管理员登记这个坐标系。");

    private static LayerFileException Refused(PostGisDelivery delivery, TableName table, string problem, string remedy) =>
        new(DocumentDefect.Schema, delivery.Database, table.ToString(), problem, remedy);
}
