using System.Text;
using System.Text.Unicode;
using SQLitePCL;

namespace AssetPlanning.Data;

/// <summary>A prepared statement of a SQLite file and the row it stands at.</summary>
internal sealed class SqliteRows(SqliteFile file, sqlite3_stmt statement, string place) : IDisposable
{
    private byte[] letters = new byte[256];

    /// <summary>Goes to the next row.</summary>
    internal bool Next(CancellationToken cancellationToken = default)
    {
        file.StopWith(cancellationToken);
        var code = raw.sqlite3_step(statement);
        if (code == raw.SQLITE_INTERRUPT)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        return code switch
        {
            raw.SQLITE_ROW => true,
            raw.SQLITE_DONE => false,
            _ => throw file.Refused(code, place),
        };
    }

    /// <summary>Runs a statement that gives no rows, and readies it for the next.</summary>
    internal void Run()
    {
        Next();
        raw.sqlite3_reset(statement);
    }

    internal bool IsNothing(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    internal long Number(int column) => raw.sqlite3_column_int64(statement, column);

    internal double Real(int column) => raw.sqlite3_column_double(statement, column);

    /// <summary>The bytes of a value, valid until the next step.</summary>
    internal ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(statement, column);

    /// <summary>A text, or nothing.</summary>
    internal string? Text(int column) => IsNothing(column) ? null : Decoded(Bytes(column));

    /// <summary>A value as its column says it is; one of another kind comes as what it is, but digits of a number never change.</summary>
    internal FieldValue Value(int column, FieldKind kind) => raw.sqlite3_column_type(statement, column) switch
    {
        raw.SQLITE_NULL => FieldValue.None,
        raw.SQLITE_INTEGER => OfNumber(Number(column), kind),
        raw.SQLITE_FLOAT => kind == FieldKind.Text ? FieldValue.OfText(FieldValue.Of(Real(column)).ToText()) : FieldValue.Of(Real(column)),
        raw.SQLITE_TEXT => FieldValue.OfText(Decoded(Bytes(column)), kind is FieldKind.Day or FieldKind.Moment ? kind : FieldKind.Text),
        _ => FieldValue.Of(Bytes(column)),
    };

    internal SqliteRows Bind(int parameter, FieldValue value, FieldKind column)
    {
        Check(!value.IsGiven ? raw.sqlite3_bind_null(statement, parameter) : column switch
        {
            FieldKind.WholeNumber or FieldKind.Truth => raw.sqlite3_bind_int64(statement, parameter, value.WholeNumber),
            FieldKind.Real => raw.sqlite3_bind_double(statement, parameter, value.Real),
            FieldKind.Bytes => raw.sqlite3_bind_blob(statement, parameter, value.Bytes.Span),
            _ => BindText(parameter, value.ToText()),
        });
        return this;
    }

    internal SqliteRows Bind(int parameter, long number)
    {
        Check(raw.sqlite3_bind_int64(statement, parameter, number));
        return this;
    }

    internal SqliteRows Bind(int parameter, double number)
    {
        Check(raw.sqlite3_bind_double(statement, parameter, number));
        return this;
    }

    internal SqliteRows Bind(int parameter, string? text)
    {
        Check(text is null ? raw.sqlite3_bind_null(statement, parameter) : BindText(parameter, text));
        return this;
    }

    internal SqliteRows Bind(int parameter, ReadOnlySpan<byte> bytes)
    {
        Check(bytes.IsEmpty ? raw.sqlite3_bind_null(statement, parameter) : raw.sqlite3_bind_blob(statement, parameter, bytes));
        return this;
    }

    /// <inheritdoc/>
    public void Dispose() => statement.Dispose();

    private static FieldValue OfNumber(long number, FieldKind kind) => kind switch
    {
        FieldKind.Truth when number is 0 or 1 => FieldValue.Of(number == 1),
        FieldKind.Real when SqliteTypes.IsSameReal(number) => FieldValue.Of((double)number),
        FieldKind.Text => FieldValue.OfText(FieldValue.Of(number).ToText()),
        _ => FieldValue.Of(number),
    };

    // With its length: a text that ends at its first zero byte would be another one. An empty one has no bytes to point at.
    private int BindText(int parameter, string text)
    {
        if (text.Length == 0)
        {
            return raw.sqlite3_bind_text(statement, parameter, text);
        }

        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (letters.Length < most)
        {
            letters = new byte[Math.Max(most, 2 * letters.Length)];
        }

        return raw.sqlite3_bind_text(statement, parameter, letters.AsSpan(0, Encoding.UTF8.GetBytes(text, letters)));
    }

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            throw file.Refused(code, place);
        }
    }

    // Text of another encoding would come out as question marks, and nobody would know what stood there.
    private string Decoded(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes)
        ? Encoding.UTF8.GetString(bytes)
        : throw new LayerFileException(DocumentDefect.Encoding, file.Name, place, "有文字不是 UTF-8。", "用 ogr2ogr --config SHAPE_ENCODING GBK 等指明原编码重新转换。");
}
