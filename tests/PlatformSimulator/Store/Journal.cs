using System.Buffers;
using System.Text.Json;

namespace ApprovalHub.PlatformSimulator.Store;

/// <summary>
/// The file: a line an entry, only ever added to. Entries that come while others are being brought to the disk go there together, so that many requests
/// share one flush. A fault of the disk is final: nothing more is answered for.
/// </summary>
internal sealed class Journal : IAsyncDisposable
{
    private readonly Lock sync = new();
    private readonly SemaphoreSlim asked = new(0);
    private readonly FileStream guard;
    private readonly FileStream file;
    private readonly Task writing;
    private ArrayBufferWriter<byte> waiting = new();
    private ArrayBufferWriter<byte> spare = new();
    private TaskCompletionSource next = New();
    private Task current = Task.CompletedTask;
    private bool isClosed;

    public Journal(string path)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        guard = new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None); // one program a file; falls with it
        file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read, bufferSize: 0);
        file.SetLength(WholeLength(path));
        file.Seek(0, SeekOrigin.End);
        Path = path;
        writing = Task.Run(WriteAsync);
    }

    public string Path { get; }

    /// <summary>Adds a line; it is on the disk when <see cref="FlushedAsync"/> has ended.</summary>
    public void Append(Entry entry)
    {
        lock (sync)
        {
            var isFirst = waiting.WrittenCount == 0;
            using (var writer = new Utf8JsonWriter(waiting, new JsonWriterOptions { Encoder = Wire.Json.Encoder }))
                JsonSerializer.Serialize(writer, entry, Wire.Json);
            waiting.Write("\n"u8);
            if (isFirst)
                asked.Release();
        }
    }

    /// <summary>Ends when everything added so far is on the disk.</summary>
    public Task FlushedAsync()
    {
        lock (sync)
            return waiting.WrittenCount > 0 ? next.Task : current;
    }

    /// <summary>What the file holds, line by line.</summary>
    /// <exception cref="InvalidDataException">A whole line cannot be read: the file was altered by somebody else.</exception>
    public static IEnumerable<Entry> Read(string path)
    {
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            Entry? entry;
            try
            {
                entry = JsonSerializer.Deserialize<Entry>(line, Wire.Json);
            }
            catch (JsonException fault)
            {
                throw new InvalidDataException($"{path}, line {number} cannot be read.", fault);
            }
            yield return entry ?? throw new InvalidDataException($"{path}, line {number} is empty.");
        }
    }

    /// <summary>Up to the last break of a line: what follows was torn by a kill, and nobody was answered for it.</summary>
    private static long WholeLength(string path)
    {
        using var reader = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        for (var end = reader.Length; end > 0; end--)
        {
            reader.Position = end - 1;
            if (reader.ReadByte() == '\n')
                return end;
        }
        return 0;
    }

    private async Task WriteAsync()
    {
        while (true)
        {
            await asked.WaitAsync();
            ArrayBufferWriter<byte> batch;
            TaskCompletionSource done;
            lock (sync)
            {
                if (waiting.WrittenCount == 0 && isClosed)
                    return;
                (batch, waiting, spare) = (waiting, spare, waiting);
                (done, next) = (next, New());
                current = done.Task;
            }
            if (!Write(batch, done))
                return;
        }
    }

    private bool Write(ArrayBufferWriter<byte> batch, TaskCompletionSource done)
    {
        try
        {
            file.Write(batch.WrittenSpan);
            file.Flush(flushToDisk: true);
        }
        catch (IOException fault)
        {
            done.SetException(fault);
            next.SetException(fault);
            return false;
        }
        batch.ResetWrittenCount();
        done.SetResult();
        return true;
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async ValueTask DisposeAsync()
    {
        lock (sync)
            isClosed = true;
        asked.Release();
        await writing;
        await file.DisposeAsync();
        await guard.DisposeAsync();
        asked.Dispose();
    }
}
