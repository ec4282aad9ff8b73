namespace ApprovalHub.Features.Ports;

/// <summary>Prints a posting list; a pure function of it.</summary>
public interface IPostingListPress
{
    byte[] Print(PostingList list);
}
