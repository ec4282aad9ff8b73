namespace ApprovalHub.Features.Papers;

/// <summary>In what format a paper is given.</summary>
public enum PaperFormat
{
    /// <summary>The paper itself, signed: the stored bytes.</summary>
    Pdf,

    /// <summary>版式文件 (GB/T 33190): a second format of some kinds, made from the snapshot, without a signature.</summary>
    Ofd,
}
