import { refusalOf, type Stage } from '../../emulator/stage.ts';

/** Refs, objects, branches, commits and files. */
export async function walkGit(stage: Stage): Promise<void> {
  const sha = await walkObjects(stage);
  await walkRefs(stage, sha);
  await walkFiles(stage);
  await walkHistory(stage);
}

async function walkObjects({ as, owner, at }: Stage): Promise<string> {
  const { git, repos } = as(owner).rest;
  const { data: tip } = await repos.getBranch({ ...at, branch: 'main' });
  const { data: blob } = await git.createBlob({ ...at, content: 'version: 1.0.0\n' });
  await git.getBlob({ ...at, file_sha: blob.sha });
  const { data: tree } = await git.createTree({
    ...at,
    base_tree: tip.commit.sha,
    tree: [{ path: 'models/iris/staging.yml', mode: '100644', type: 'blob', sha: blob.sha }],
  });
  await git.getTree({ ...at, tree_sha: tree.sha, recursive: 'true' });
  const message = 'Promote iris';
  const parents = [tip.commit.sha];
  const { data: commit } = await git.createCommit({ ...at, message, tree: tree.sha, parents });
  await git.getCommit({ ...at, commit_sha: commit.sha });
  const named = { tag: 'iris@v1.0.0', message: 'iris 1.0.0', object: commit.sha, type: 'commit' };
  const { data: tag } = await git.createTag({ ...at, ...named, type: 'commit' });
  await git.getTag({ ...at, tag_sha: tag.sha });
  await refusalOf(git.getCommit({ ...at, commit_sha: '0'.repeat(40) }));
  return tag.sha;
}

async function walkRefs({ as, anonymously, owner, at }: Stage, sha: string): Promise<void> {
  const { git, repos } = as(owner).rest;
  const made = { ...at, ref: 'refs/tags/iris@v1.0.0', sha };
  await git.createRef(made);
  await refusalOf(git.createRef(made));
  await refusalOf(anonymously().rest.git.createRef(made));
  await git.getRef({ ...at, ref: 'tags/iris@v1.0.0' });
  await refusalOf(git.getRef({ ...at, ref: 'tags/nope' }));
  await git.listMatchingRefs({ ...at, ref: 'tags/iris' });
  await repos.listTags(at);
  const { data: main } = await git.getRef({ ...at, ref: 'heads/main' });
  await git.createRef({ ...at, ref: 'refs/heads/spare', sha: main.object.sha });
  await git.updateRef({ ...at, ref: 'heads/spare', sha: main.object.sha, force: true });
  await git.deleteRef({ ...at, ref: 'heads/spare' });
}

async function walkFiles({ as, owner, at }: Stage): Promise<void> {
  const { repos } = as(owner).rest;
  const place = { ...at, path: 'docs/iris.md' };
  const content = Buffer.from('# Iris\n').toString('base64');
  const { data } = await repos.createOrUpdateFileContents({ ...place, message: 'Add', content });
  await refusalOf(repos.createOrUpdateFileContents({ ...place, message: 'Again', content }));
  await repos.getContent(place);
  await repos.getContent({ ...at, path: 'docs' });
  await refusalOf(repos.getContent({ ...at, path: 'nowhere' }));
  await repos.deleteFile({ ...place, message: 'Remove', sha: data.content?.sha ?? '' });
}

async function walkHistory({ as, owner, at }: Stage): Promise<void> {
  const { repos } = as(owner).rest;
  await repos.get(at);
  await repos.listActivities({ ...at, ref: 'refs/heads/main', per_page: 1 });
  await repos.listBranches(at);
  const { data: commits } = await repos.listCommits({ ...at, per_page: 2 });
  const [last, first] = [commits[0]?.sha ?? '', commits[1]?.sha ?? ''];
  await repos.getCommit({ ...at, ref: last });
  await refusalOf(repos.getCommit({ ...at, ref: 'nowhere' }));
  await repos.compareCommitsWithBasehead({ ...at, basehead: `${first}...${last}` });
}
