using ApprovalHub.Domain.Notices;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>Reads the texts of messages: all of them or every fault, by row and column.</summary>
public static class MessageImport
{
    /// <summary>The file's name.</summary>
    public static string FileName => CsvShape.Messages.File;

    /// <param name="file">The file, by the name above.</param>
    public static ImportResult<MessageTemplates> Read(SeedFile file)
    {
        var faults = new FaultList();
        var templates = MessageReader.Read(new SeedTables([file], [CsvShape.Messages], faults));
        var found = faults.InOrder([FileName]);
        if (found.Count == 0)
        {
            foreach (var missing in MessageTemplates.Missing(templates))
                faults.Add(FileName, 0, "code", "MESSAGE_TEMPLATE_MISSING", missing);
        }
        return new ImportResult<MessageTemplates>(() => new MessageTemplates(templates), faults.InOrder([FileName]));
    }
}
