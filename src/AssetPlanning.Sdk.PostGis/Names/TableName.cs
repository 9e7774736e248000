namespace AssetPlanning.Data.PostGis;

/// <summary>The name of a table (表名): schema and table, in any script and with any signs; capital letters count.</summary>
/// <remarks>It is quoted wherever it goes into a statement. What the database would cut short is refused here.</remarks>
public sealed record TableName
{
    /// <summary>Names a table.</summary>
    /// <param name="schema">Its schema (模式), as <c>public</c>.</param>
    /// <param name="table">Its name.</param>
    /// <exception cref="ArgumentException">A name is empty, longer than 63 bytes in UTF-8, or holds what no name can.</exception>
    public TableName(string schema, string table)
    {
        Schema = Required(schema, nameof(schema));
        Table = Required(table, nameof(table));
    }

    /// <summary>The schema (模式).</summary>
    public string Schema { get; }

    /// <summary>The table (表).</summary>
    public string Table { get; }

    internal string Quoted => $"{SqlName.Quoted(Schema)}.{SqlName.Quoted(Table)}";

    /// <summary>Schema and table with a dot between; in quotes where one of them could be misread.</summary>
    /// <returns>For example <c>public.DLTB</c>.</returns>
    public override string ToString() => $"{Plain(Schema)}.{Plain(Table)}";

    internal static string Plain(string name) => name.AsSpan().IndexOfAny(".\"()") < 0 ? name : SqlName.Quoted(name);

    private static string Required(string name, string parameter)
    {
        ArgumentNullException.ThrowIfNull(name, parameter);
        return SqlName.DefectOf(name) is { } defect ? throw new ArgumentException(defect, parameter) : name;
    }
}
