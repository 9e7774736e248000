using System.Data.Common;
using System.Net.Sockets;
using System.Text;
using Npgsql;

namespace AssetPlanning.Data.PostGis;

/// <summary>What the database said, as the one exception of data that cannot be read or written.</summary>
/// <remarks>Neither host nor user nor a row of the table comes into the text; whoever may see those finds them in the inner exception.</remarks>
internal static class Refusal
{
    internal static bool IsOfTheDatabase(Exception e) => e is DbException or IOException or TimeoutException or SocketException or DecoderFallbackException;

    /// <summary>The same while rows go to and fro: then a connection its host has closed speaks of what is disposed of or not open.</summary>
    internal static bool IsLost(Exception e) => IsOfTheDatabase(e) || e is ObjectDisposedException or InvalidOperationException;

    internal static LayerFileException Of(Exception e, string database, string place) => e is PostgresException said
        ? new(DefectOf(said.SqlState), database, place, $"数据库拒绝了这一步（{said.SqlState}）：{SaidBy(said)}。", RemedyOf(said.SqlState), e)
        : e is DecoderFallbackException ? new(DocumentDefect.Encoding, database, place, "连接用的不是 UTF-8，数据库的名称读不出来。", "连接串里不写 Encoding、Client Encoding，也不设 PGCLIENTENCODING。", e)
        : new(DocumentDefect.Content, database, place, "与数据库的连接中断或超时。", "检查网络、服务器和超时设置后从头再来；没有提交的内容不会留下。", e);

    // Bad values and refused users are repeated in what these classes say; lengths, types and names of columns are not.
    private static string SaidBy(PostgresException said) => said.SqlState[..2] switch
    {
        "22" when said.SqlState is not (PostgresErrorCodes.InvalidParameterValue or PostgresErrorCodes.StringDataRightTruncation) => "有值不合要求，原话在内部异常里",
        "28" => "不接受这个用户或口令，原话在内部异常里",
        "P0" => "库里的函数或触发器中止了这一步，原话在内部异常里",
        _ => said.MessageText,
    };

    /// <summary>Runs a step and gives what the database says the one form.</summary>
    internal static T Guard<T>(string database, string place, Func<T> step, CancellationToken cancellationToken, bool isAmongRows = false)
    {
        try
        {
            return step();
        }
        catch (Exception e) when (isAmongRows ? IsLost(e) : IsOfTheDatabase(e))
        {
            // A step that was stopped reports whatever it was about to say.
            cancellationToken.ThrowIfCancellationRequested();
            throw Of(e, database, place);
        }
    }

    private static DocumentDefect DefectOf(string state) => state[..2] switch
    {
        "22" when state is PostgresErrorCodes.CharacterNotInRepertoire or PostgresErrorCodes.UntranslatableCharacter => DocumentDefect.Encoding,
        "42" or "2B" or "3F" => DocumentDefect.Schema,
        "53" or "54" => DocumentDefect.BeyondLimits,
        _ => DocumentDefect.Content,
    };

    private static string RemedyOf(string state) => state switch
    {
        PostgresErrorCodes.InsufficientPrivilege => "请数据库管理员授予相应权限。",
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => "核对用户、口令与服务器的访问规则。",
        PostgresErrorCodes.CharacterNotInRepertoire or PostgresErrorCodes.UntranslatableCharacter => "库里有文字不合 UTF-8（可能是 GBK，库没有声明编码）：请管理员转到 UTF-8 的库。",
        PostgresErrorCodes.DuplicateTable => "改用“已有表追加”或“替换”的建表方式，或换一个表名。",
        PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName => "核对模式名与表名；大小写有别。",
        PostgresErrorCodes.DependentObjectsStillExist => "有视图依赖旧表：先处理视图，或改用追加。",
        PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.LockNotAvailable => "调高语句超时，或等占用该表的事务结束后再来。",
        PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.NotNullViolation or PostgresErrorCodes.CheckViolation or PostgresErrorCodes.ForeignKeyViolation => "按表的约束核对数据后再来；没有写入任何内容。",
        PostgresErrorCodes.NumericValueOutOfRange or PostgresErrorCodes.StringDataRightTruncation => "按列的长度与精度核对数据后再来；没有写入任何内容。",
        PostgresErrorCodes.ReadOnlySqlTransaction => "库是只读的（备库，或 default_transaction_read_only）：写入要连主库。",
        PostgresErrorCodes.ObjectNotInPrerequisiteState => "物化视图还没有内容的，请管理员执行 REFRESH MATERIALIZED VIEW；其他按数据库所说处理。",
        PostgresErrorCodes.DiskFull or PostgresErrorCodes.OutOfMemory => "请管理员检查服务器的磁盘与内存。",
        _ => "按数据库所说核对数据与表结构后再来；没有提交的内容不会留下。",
    };
}
