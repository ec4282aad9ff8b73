namespace ApprovalHub.Features.Ports;

/// <summary>Writes a text across what is shown, so that a copy tells what it was made for.</summary>
public interface IWatermark
{
    /// <summary>The same picture or PDF with the text on it. Refuses <c>FILE_UNREADABLE</c> for what is broken or encrypted.</summary>
    /// <param name="type">A media type that can be shown in a page.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="text">One line.</param>
    byte[] Stamp(string type, byte[] bytes, string text);
}
