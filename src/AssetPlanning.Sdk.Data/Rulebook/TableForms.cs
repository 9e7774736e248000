using AssetPlanning.Rulebook;
using static AssetPlanning.Data.TableColumn;

namespace AssetPlanning.Data;

/// <summary>All tables of an edition (全部表式), parents before what stands in their entries.</summary>
/// <remarks>The members are those of the files of an edition; a member no column stands for is refused when tables are written, never left out.</remarks>
internal static partial class TableForms
{
    internal static ValueList<TableForm> All { get; } = [.. Rows, .. Terms, .. Uses, .. Standards, .. Rights, .. Methods, .. Controls, .. Approvals];

    /// <summary>The table of a name, its own or the Chinese one; none of any other name.</summary>
    internal static TableForm? Find(string name) => All.FirstOrDefault(form => form.Name == name || form.Chinese == name);

    private static TableForm[] Rows =>
    [
        OfRows("sources", "来源", [.. Term, Words("issued", "发文"), Words("where", "出处")]),
        OfRows("purposes", "用途", Term),
        OfRows("circumstances", "情形", Term),
        OfRows("parameters", "参数", [.. Term, Name<ParameterKind>("kind", "类型", isNeeded: true), NamesOf<Facet>("facets", "区分"), Words("unit", "单位")]),
        OfRows(
            "rows",
            "规则行",
            [
                .. Case(string.Empty, isNeeded: true), new("region", "适用地区", CellKind.Division), new("from", "施行日", CellKind.Day), new("until", "失效日", CellKind.Day),
                new("value", "取值", CellKind.Value), new("least", "下限", CellKind.Value), new("most", "上限", CellKind.Value),
                Code("source", "来源", isNeeded: true), Words("clause", "条款"), Name<Evidence>("evidence", "依据性质", isNeeded: true), Words("note", "备注"),
            ]),
    ];

    private static TableForm[] Terms =>
    [
        OfTerms("rights", "权利类型"), OfTerms("directions", "配置主导方向"), OfTerms("unit-classes", "详细规划单元类型", Codes("directions", "主导方向")),
        OfTerms("revenue-classes", "收益类别"), OfTerms("party-roles", "主体角色"), OfTerms("funding-kinds", "资金类别"), OfTerms("plan-themes", "专项主题"),
    ];

    private static TableForm[] Uses
    {
        get
        {
            var views = OfTerms("use-views", "归类口径") with { Key = "code" };
            return
            [
                views,
                Inside(views, "classes", "归类", [Words("code", "代码", isNeeded: true), .. Both(string.Empty, "名称", isNeeded: true)]),
                OfTerms(
                    "land-uses", "用地用海分类", Code("parent", "上级"), Code("purpose", "用途"), Name<UseNature>("nature", "性质"), Name<FiscalFunction>("function", "财政功能"), new("derived", "推定", CellKind.Truth)) with
                {
                    Open = ("views", "口径"),
                },
                Of("crosswalks", "basis", "分类对照依据", [Code("source", "来源", isNeeded: true), Words("clause", "条款"), Name<Evidence>("evidence", "依据性质", isNeeded: true)]),
                Of("crosswalks", "rows", "分类对照", [Code("from", "原分类", isNeeded: true), Codes("candidates", "对照"), Name<CrosswalkStatus>("status", "对照状态", isNeeded: true), .. Basis()], key: "from"),
            ];
        }
    }

    private static TableForm[] Standards
    {
        get
        {
            const string File = "data-standards";
            ValueList<TableColumn> fields =
            [
                Words("name", "字段名", isNeeded: true), .. Both("alias.", "别名"), Name<FieldType>("type", "字段类型"), Whole("length", "字段长度"), Whole("decimals", "小数位数"),
                new("isRequired", "必填", CellKind.Truth), Code("codes", "代码表"), .. Both("parts[].", "编码段", isNeeded: true), Whole("parts[].length", "编码段位数", isNeeded: true),
            ];
            var families = Of(File, "families", "图层系列", [.. Term, .. Basis()], key: "code");
            var layers = Of(File, "layers", "图层标准", [.. Term, Code("family", "图层系列", isNeeded: true), Words("number", "图层代码"), .. Basis()], key: "code");
            var lists = Of(File, "codeLists", "值域代码表", [.. Term, Words("landUses", "用地分类版本"), .. Basis()], key: "code");
            return
            [
                Of(
                    File,
                    "coordinates",
                    "坐标系系列",
                    [
                        .. Term, Whole("firstEpsg", "首个 EPSG", isNeeded: true), Whole("lastEpsg", "末个 EPSG", isNeeded: true), Whole("beltDegrees", "分带度数"), Whole("firstZone", "首带号"),
                        Whole("firstMeridian", "首中央经线"), new("hasZonePrefix", "带号前缀", CellKind.Truth), .. Basis(),
                    ],
                    key: "code"),
                families, Inside(families, "fields", "系列字段", fields), Inside(families, "provisions", "系列规定", Provided),
                layers, Inside(layers, "fields", "字段标准", fields),
                lists, Inside(lists, "codes", "代码", [Words("code", "代码", isNeeded: true), .. Both(string.Empty, "名称", isNeeded: true)]),
            ];
        }
    }

    private static TableForm OfRows(string member, string chinese, ValueList<TableColumn> columns) => new() { Name = member, Chinese = chinese, Member = member, Columns = columns };

    private static TableForm OfTerms(string file, string chinese, params ValueList<TableColumn> more) =>
        new() { Name = file, Chinese = chinese, File = PathOf(file), Member = "terms", Key = "code", Columns = [.. Term, .. more] };

    private static TableForm Of(string file, string member, string chinese, ValueList<TableColumn> columns, string? key = null) =>
        new() { Name = $"{file}.{member}", Chinese = chinese, File = PathOf(file), Member = member, Key = key, Columns = columns };

    private static TableForm Inside(TableForm parent, string member, string chinese, ValueList<TableColumn> columns) =>
        new() { Name = $"{parent.Name}.{member}", Chinese = chinese, File = parent.File, Member = member, Parent = parent, Columns = columns };

    private static string PathOf(string catalogue) => $"catalogues/{catalogue}.json";
}
